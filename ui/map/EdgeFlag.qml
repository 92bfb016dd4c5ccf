// SPDX-License-Identifier: GPL-3.0-or-later
// Points to an incident beyond the edge of the map; pressing goes there.
import QtQuick
import Collate.Map

Rectangle {
    id: root

    required property MapScene scene
    required property double key
    required property string text
    required property double chipLeft
    required property double chipTop
    required property double chipWidth
    required property double chipHeight
    required property double direction

    x: root.chipLeft
    y: root.chipTop
    width: root.chipWidth
    height: root.chipHeight
    radius: 4
    color: hover.hovered ? root.scene.style.hover : root.scene.style.surface
    border.color: root.activeFocus ? root.scene.style.focus : root.scene.style.borderStrong
    border.width: root.activeFocus ? 2 : 1

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.scene.goTo(root.key)
    Keys.onReturnPressed: root.scene.goTo(root.key)
    Keys.onEnterPressed: root.scene.goTo(root.key)
    Keys.onSpacePressed: root.scene.goTo(root.key)

    Text {
        x: 10
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        textFormat: Text.PlainText
        color: root.scene.style.text
        font: root.scene.style.small
    }
    IconItem {
        anchors.right: parent.right
        anchors.rightMargin: 7
        anchors.verticalCenter: parent.verticalCenter
        width: 16
        height: 16
        name: "forward"
        ink: root.scene.style.textMuted
        rotation: root.direction
    }
    TapHandler {
        onTapped: root.scene.goTo(root.key)
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
}

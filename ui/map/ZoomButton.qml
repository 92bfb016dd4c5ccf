// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Collate.Map

Item {
    id: root

    required property MapStyle style
    required property string icon
    required property string name
    property bool ruled: false

    signal pressed

    width: 28
    height: 28
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.onPressAction: root.pressed()
    Keys.onReturnPressed: root.pressed()
    Keys.onEnterPressed: root.pressed()
    Keys.onSpacePressed: root.pressed()

    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        radius: 3
        color: hover.hovered ? root.style.hover : root.style.surface
        border.width: root.activeFocus ? 2 : 0
        border.color: root.style.focus
    }
    Rectangle {
        visible: root.ruled
        width: parent.width - 2
        x: 1
        height: 1
        color: root.style.border
    }
    IconItem {
        anchors.centerIn: parent
        width: 16
        height: 16
        name: root.icon
        ink: root.style.text
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.pressed()
    }
    HoverHandler {
        id: hover
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A marker in sight: on its point, or beside it where several fan out.
import QtQuick
import QtLocation
import QtPositioning
import Collate.Map

MapQuickItem {
    id: root

    required property MapScene scene
    required property double key
    required property double latitude
    required property double longitude
    required property double offsetX
    required property double offsetY
    required property int eventType
    required property int agreement
    required property bool background
    required property bool selected
    required property int count
    required property string name

    coordinate: QtPositioning.coordinate(root.latitude, root.longitude)
    anchorPoint: Qt.point(target.width / 2 - root.offsetX, target.height / 2 - root.offsetY)
    z: root.selected ? 1 : 0

    sourceItem: Item {
        id: target

        width: 48
        height: 48

        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: root.name
        Accessible.onPressAction: root.scene.choose(root.key)
        Keys.onReturnPressed: root.scene.choose(root.key)
        Keys.onEnterPressed: root.scene.choose(root.key)
        Keys.onSpacePressed: root.scene.choose(root.key)

        MarkerItem {
            anchors.fill: parent
            style: root.scene.style
            eventType: root.eventType
            agreement: root.agreement
            background: root.background
            selected: root.selected
            count: root.count
            focused: target.activeFocus
        }
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.scene.choose(root.key)
        }
        HoverHandler {
            cursorShape: Qt.PointingHandCursor
        }
    }
}

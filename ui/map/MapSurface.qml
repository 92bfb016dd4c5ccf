// SPDX-License-Identifier: GPL-3.0-or-later
// The map: a painted base, QtLocation's map over it for the markers, and the controls on top. It decides nothing: the camera,
// what is shown and where the labels stand come from MapScene.
import QtQml
import QtQuick
import QtLocation
import QtPositioning
import Collate.Map

FocusScope {
    id: root

    required property MapScene scene

    focus: true
    onWidthChanged: root.scene.resize(root.width, root.height)
    onHeightChanged: root.scene.resize(root.width, root.height)

    MapCanvas {
        anchors.fill: parent
        scene: root.scene
    }

    Map {
        id: map

        anchors.fill: parent
        color: "transparent"
        copyrightsVisible: false
        center: QtPositioning.coordinate(root.scene.camera.latitude, root.scene.camera.longitude)
        zoomLevel: root.scene.camera.zoom
        plugin: Plugin {
            name: "itemsoverlay"
        }

        Accessible.role: Accessible.Graphic
        Accessible.name: root.scene.accessibleSummary

        focus: true
        activeFocusOnTab: true
        Keys.onLeftPressed: root.scene.pan(80, 0)
        Keys.onRightPressed: root.scene.pan(-80, 0)
        Keys.onUpPressed: root.scene.pan(0, 80)
        Keys.onDownPressed: root.scene.pan(0, -80)
        Keys.onPressed: event => event.accepted = root.scene.key(event.key)

        DragHandler {
            target: null
            onTranslationChanged: delta => root.scene.pan(delta.x, delta.y)
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => root.scene.wheel(event.x, event.y, event.angleDelta.y)
        }
        PinchHandler {
            target: null
            onScaleChanged: delta => root.scene.pinch(centroid.position.x, centroid.position.y, delta)
        }
        HoverHandler {
            onPointChanged: root.scene.hover(point.position.x, point.position.y)
            onHoveredChanged: root.scene.hovered(hovered)
        }
        TapHandler {
            onTapped: map.forceActiveFocus(Qt.MouseFocusReason)
            onDoubleTapped: eventPoint => root.scene.wheel(eventPoint.position.x, eventPoint.position.y, 240)
        }

    }

    // Not a MapItemView: that of Qt 6.8 keeps the items of rows that are removed.
    Instantiator {
        model: root.scene.markers
        delegate: IncidentMarker {
            scene: root.scene
        }
        onObjectAdded: (index, object) => map.addMapItem(object)
        onObjectRemoved: (index, object) => map.removeMapItem(object)
    }

    Rectangle {
        anchors.fill: parent
        visible: map.activeFocus
        color: "transparent"
        border.width: 2
        border.color: root.scene.style.focus
    }

    Repeater {
        model: root.scene.chips
        delegate: EdgeFlag {
            scene: root.scene
        }
    }

    ZoomButtons {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: 12
        scene: root.scene
    }

    ScaleBar {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.leftMargin: 8
        anchors.bottomMargin: root.scene.scaleLift
        style: root.scene.style
        length: root.scene.scaleWidth
        half: root.scene.scaleHalf
        whole: root.scene.scaleWhole
    }

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 8
        width: credit.implicitWidth + 16
        height: 24
        radius: 4
        opacity: 0.92
        color: root.scene.style.surface

        Text {
            id: credit

            anchors.centerIn: parent
            text: root.scene.corner
            textFormat: Text.PlainText
            color: root.scene.style.textMuted
            font: root.scene.style.caption
        }
    }
}

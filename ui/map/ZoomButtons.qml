// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Collate.Map

Rectangle {
    id: root

    required property MapScene scene

    width: 28
    height: 84
    radius: 4
    color: root.scene.style.surface
    border.color: root.scene.style.borderStrong

    Column {
        ZoomButton {
            style: root.scene.style
            icon: "plus"
            name: qsTr("Zoom in")
            onPressed: root.scene.zoomIn()
        }
        ZoomButton {
            style: root.scene.style
            icon: "minus"
            name: qsTr("Zoom out")
            ruled: true
            onPressed: root.scene.zoomOut()
        }
        ZoomButton {
            style: root.scene.style
            icon: "zoom-fit"
            name: qsTr("Fit the case")
            ruled: true
            onPressed: root.scene.fit()
        }
    }
}

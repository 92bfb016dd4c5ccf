// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Collate.Map

Rectangle {
    id: root

    required property MapStyle style
    required property double length
    required property string half
    required property string whole

    width: root.length + 40
    height: 34
    radius: 4
    color: Qt.alpha(root.style.surface, 0.92)

    component Tick: Rectangle {
        y: 19
        width: 1.3
        height: 6
        color: root.style.text
    }
    component Mark: Text {
        y: 2
        textFormat: Text.PlainText
        color: root.style.text
        font: root.style.caption
    }

    Rectangle {
        x: 8
        y: 24
        width: root.length
        height: 1.3
        color: root.style.text
    }
    Tick { x: 8 }
    Tick { x: 8 + root.length / 2 }
    Tick { x: 7 + root.length }
    Mark {
        x: 8
        text: "0"
    }
    Mark {
        visible: root.length > 72
        x: 8 + root.length / 2 - width / 2
        text: root.half
    }
    Mark {
        x: Math.min(8 + root.length - width / 2, root.width - width - 4)
        text: root.whole
    }
}

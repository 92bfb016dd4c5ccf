// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/reader/source_text.h"

namespace collate::ui {

// Ties the scrolling of two sources beside each other by their incident: when one is scrolled, the other brings what it says of
// the same attribute to the same height. Where the other says nothing of it, it stays.
class ScrollTie : public QObject {
  Q_OBJECT
 public:
  ScrollTie(SourceText& a, SourceText& b, QObject* parent = nullptr);

  void setIncident(IncidentId incident) { m_incident = incident; }

 private:
  void follow(SourceText& moved, SourceText& other);
  // The claim of the incident that is nearest below a third of what is seen; its top in the viewport.
  std::optional<std::size_t> leadingClaim(const SourceText& text) const;

  SourceText& m_a;
  SourceText& m_b;
  IncidentId m_incident;
  bool m_following = false;
};

}  // namespace collate::ui

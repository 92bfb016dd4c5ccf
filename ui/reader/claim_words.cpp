// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/claim_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include "ui/style/theme.h"
#include "ui/style/value_label.h"
#include "ui/text/dated.h"
#include "ui/text/directed.h"

namespace collate::ui {
namespace {

struct ClaimWords {
  Q_DECLARE_TR_FUNCTIONS(ClaimWords)
};

}  // namespace

QString mentionKindLabel(MentionKind kind) {
  switch (kind) {
    case MentionKind::Person: return ClaimWords::tr("Person");
    case MentionKind::Group: return ClaimWords::tr("Group");
    case MentionKind::Place: return ClaimWords::tr("Place");
    case MentionKind::Date:
    case MentionKind::Time: return ClaimWords::tr("Date, time");
    case MentionKind::Count: return ClaimWords::tr("Count");
    case MentionKind::Means: return ClaimWords::tr("Means");
    case MentionKind::Originator: return ClaimWords::tr("Originator");
  }
  return {};
}

QString mentionWords(const PageMention& mention) {
  const QString kind = mentionKindLabel(mention.kind);
  return mention.value.isEmpty() ? kind : ClaimWords::tr("%1: %2").arg(kind, mention.value);
}

QString reviewWords(Review review) {
  switch (review) {
    case Review::Unchecked: return ClaimWords::tr("read by Collate");
    case Review::Confirmed: return ClaimWords::tr("confirmed by you");
    case Review::Corrected: return ClaimWords::tr("corrected by you");
    case Review::Rejected: return ClaimWords::tr("rejected reading");
    case Review::Added: return ClaimWords::tr("added by you");
  }
  return {};
}

QString claimWords(const PageClaim& claim) {
  QString words = ClaimWords::tr("Claim, %1: %2 (%3, %4)")
                      .arg(attributeLabel(claim.attribute), valueLabel(claim.value), modalityLabel(claim.modality),
                           reviewWords(claim.review));
  if (!claim.originators.isEmpty())
    words += ClaimWords::tr(" · on the word of %1").arg(isolated(claim.originators.join(QStringLiteral(" ‹ "))));
  return words;
}

QString noteWords(const PageNote& note) {
  QString words = note.text.isEmpty() ? ClaimWords::tr("Highlighted") : note.text;
  for (const QString& tag : note.tags) words += QStringLiteral(" #") + tag;
  return ClaimWords::tr("Note: %1 (%2)").arg(isolated(words), signature(note));
}

QString signature(const PageNote& note) {
  const QDateTime when = QDateTime::fromString(note.when, Qt::ISODate).toLocalTime();
  if (!when.isValid()) return note.author;
  const bool today = when.date() == QDate::currentDate();
  const QString time = when.time().toString(QStringLiteral("HH:mm"));
  const QString day = today ? ClaimWords::tr("today %1").arg(time)
                            : ClaimWords::tr("%1, %2").arg(dated(when.date(), QStringLiteral("d MMM yyyy")), time);
  return note.author.isEmpty() ? day : inWindow(ClaimWords::tr("%1, %2").arg(isolated(note.author), isolated(day)));
}

}  // namespace collate::ui

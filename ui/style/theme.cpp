// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace collate::ui {
namespace {

constexpr auto kPalette = ":/palette/palette.json";

// palette.json writes colors as CSS does, with the alpha last (#RRGGBBAA); QColor wants it first.
QColor cssColor(const QString& css) {
  if (css.size() == 9) return QColor('#' + css.sliced(7) + css.sliced(1, 6));
  return QColor(css);
}

// One group of tokens. Remembers the first name that has no color, so that a broken palette is reported, not drawn black.
class Tokens {
 public:
  Tokens(const QJsonObject& object, QString* missing) : m_object(object), m_missing(missing) {}

  QColor color(const char* name) const {
    const QColor c = cssColor(m_object[QLatin1String(name)].toString());
    if (!c.isValid() && m_missing->isEmpty()) *m_missing = QString::fromLatin1(name);
    return c;
  }
  Ink ink(const char* name) const {
    const Tokens inner = group(name);
    return {inner.color("ink"), inner.color("tint")};
  }
  Tokens group(const char* name) const { return {m_object[QLatin1String(name)].toObject(), m_missing}; }

 private:
  QJsonObject m_object;
  QString* m_missing;
};

void readSurfaces(Theme& t, const Tokens& o) {
  t.window = o.color("window");
  t.surface = o.color("surface");
  t.surfaceAlt = o.color("surfaceAlt");
  t.sunken = o.color("sunken");
  t.overlay = o.color("overlay");
  t.text = o.color("text");
  t.textMuted = o.color("textMuted");
  t.textDisabled = o.color("textDisabled");
  t.textOnAccent = o.color("textOnAccent");
  t.border = o.color("border");
  t.borderStrong = o.color("borderStrong");
  t.hover = o.color("hover");
  t.pressed = o.color("pressed");
}

void readAccents(Theme& t, const Tokens& o) {
  t.accent = o.color("accent");
  t.accentHover = o.color("accentHover");
  t.accentSoft = o.color("accentSoft");
  t.focus = o.color("focus");
  t.selection = o.color("selection");
  t.selectionInactive = o.color("selectionInactive");
  t.selectionText = o.color("selectionText");
  t.textSelection = o.color("textSelection");
  t.findMatch = o.color("findMatch");
  t.findCurrent = o.color("findCurrent");
  t.diff = o.color("diff");
  t.machine = o.color("machine");
  t.analyst = o.color("analyst");
  t.problem = o.color("problem");
  t.warning = o.color("warning");
  t.success = o.color("success");
}

void readKinds(Theme& t, const Tokens& o) {
  const Tokens mention = o.group("mention");
  t.mentions = {mention.ink("person"),   mention.ink("group"), mention.ink("place"), mention.ink("datetime"),
                mention.ink("datetime"), mention.ink("count"), mention.ink("means"), mention.ink("originator")};
  const Tokens kind = o.group("disagreement");
  t.disagreements = {kind.ink("variant"),   kind.ink("precision"), kind.ink("convention"),
                     kind.ink("evolution"), kind.ink("scope"),     kind.ink("contradiction")};
  t.agreement = o.ink("agreement");
  const Tokens stance = o.group("stance");
  t.stance = {stance.color("silent"), stance.color("denied"), stance.color("tooEarly")};
  const Tokens modality = o.group("modality");
  t.modality = {modality.color("stated"), modality.color("hedged"), modality.color("denied"), modality.color("corrected")};
  const Tokens map = o.group("map");
  t.map = {map.color("land"),  map.color("landOther"), map.color("water"), map.color("border"),
           map.color("admin"), map.color("label"),     map.color("place")};
  const Tokens chart = o.group("chart");
  t.chart = {chart.color("grid"),       chart.color("axis"), chart.color("bar"),
             chart.color("barInRange"), chart.color("band"), chart.color("range")};
}

}  // namespace

Result<Theme> Theme::load(Appearance appearance) {
  QFile file(QString::fromLatin1(kPalette));
  if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::NotFound, "The palette is missing from this build.", kPalette);
  QJsonParseError parsed;
  const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsed);
  if (parsed.error != QJsonParseError::NoError)
    return fail(ErrorCode::Malformed, "The palette is not JSON: " + parsed.errorString().toStdString(), kPalette);

  Theme theme;
  theme.appearance = appearance;
  QString missing;
  const QLatin1String name(appearance == Appearance::Dark ? "dark" : "light");
  const Tokens tokens(document.object()[name].toObject(), &missing);
  readSurfaces(theme, tokens);
  readAccents(theme, tokens);
  readKinds(theme, tokens);
  if (!missing.isEmpty())
    return fail(ErrorCode::Malformed, "The palette has no color for " + missing.toStdString() + ".", kPalette);
  return theme;
}

// Inks that have a meaning elsewhere, and are told apart by everybody; the note says its color in words, too.
Ink Theme::note(NoteColor color) const {
  switch (color) {
    case NoteColor::Amber: return disagreement(DisagreementKind::Scope);
    case NoteColor::Green: return agreement;
    case NoteColor::Violet: return disagreement(DisagreementKind::Evolution);
    case NoteColor::Gray: return {textMuted, sunken};
    case NoteColor::Blue: break;
  }
  return {analyst, accentSoft};
}

QPalette Theme::palette() const {
  QPalette p;
  const auto all = [&](QPalette::ColorRole role, const QColor& color) { p.setColor(QPalette::All, role, color); };
  all(QPalette::Window, window);
  for (const auto role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText, QPalette::ToolTipText})
    all(role, text);
  all(QPalette::Base, surface);
  all(QPalette::AlternateBase, surfaceAlt);
  all(QPalette::Button, surface);
  all(QPalette::Highlight, selection);
  all(QPalette::HighlightedText, selectionText);
  all(QPalette::Accent, accent);
  all(QPalette::Link, accent);
  all(QPalette::LinkVisited, accent);
  all(QPalette::PlaceholderText, textMuted);
  all(QPalette::Light, hover);
  all(QPalette::Midlight, border);
  all(QPalette::Mid, borderStrong);
  all(QPalette::Dark, textMuted);
  all(QPalette::Shadow, borderStrong);
  all(QPalette::ToolTipBase, surface);
  p.setColor(QPalette::Inactive, QPalette::Highlight, selectionInactive);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
    p.setColor(QPalette::Disabled, role, textDisabled);
  return p;
}

}  // namespace collate::ui

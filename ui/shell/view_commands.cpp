// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_commands.h"

#include "ui/conflict/conflict_view.h"
#include "ui/reader/reader_pair.h"

namespace collate::ui {

void connectViewCommands(const ViewCommandParts& parts) {
  ActionTable& a = parts.actions;
  Session* session = &parts.session;
  Center* center = &parts.center;
  Inspector* inspector = &parts.inspector;
  a.handle(Command::ViewReader, [=] { center->showView(ViewKind::Reader); });
  a.handle(Command::ViewTimeline, [=] { center->showView(ViewKind::Timeline); });
  a.handle(Command::ViewMap, [=] { center->showView(ViewKind::Map); });
  a.handle(Command::ViewConflicts, [=] { center->showView(ViewKind::Conflicts); });
  a.handle(Command::SplitView, [=] { center->setSplit(!center->isSplit()); });
  QObject::connect(center, &Center::splitChanged, a.action(Command::SplitView), &QAction::setChecked);

  a.handle(Command::Undo, [=] { session->undo(); });
  a.handle(Command::Redo, [=] { session->redo(); });
  a.handle(Command::Back, [=] { session->goBack(); });
  a.handle(Command::Forward, [=] { session->goForward(); });

  const auto inReader = [&](Command command, void (*act)(ReaderView&)) {
    a.handle(command, [=] {
      center->showView(ViewKind::Reader);
      act(*center->reader());
    });
  };
  inReader(Command::Annotate, [](ReaderView& r) { r.annotate(); });
  inReader(Command::ClaimAttribute, [](ReaderView& r) { r.claimAttribute(); });
  inReader(Command::FindInSource, [](ReaderView& r) { r.find(); });
  inReader(Command::FindNext, [](ReaderView& r) { r.stepFound(1); });
  inReader(Command::FindPrevious, [](ReaderView& r) { r.stepFound(-1); });
  inReader(Command::OpenMargin, [](ReaderView& r) { r.toggleMargin(); });
  inReader(Command::LeaveOut, [](ReaderView& r) { r.toggleLeftOut(); });
  inReader(Command::ShowOriginal, [](ReaderView& r) { r.showOriginal(); });
  inReader(Command::NextClaim, [](ReaderView& r) { r.stepClaim(1); });
  inReader(Command::PreviousClaim, [](ReaderView& r) { r.stepClaim(-1); });
  inReader(Command::OverlappingClaim, [](ReaderView& r) { r.nextOverlapping(); });
  inReader(Command::NextAccount, [](ReaderView& r) { r.stepAccount(1); });
  inReader(Command::PreviousAccount, [](ReaderView& r) { r.stepAccount(-1); });

  a.handle(Command::SourceBeside, [=] {
    center->showView(ViewKind::Reader);
    center->readers()->setPaired(!center->readers()->isPaired());
  });
  a.action(Command::SourceBeside)->setCheckable(true);
  QObject::connect(center->readers(), &ReaderPair::pairedChanged, a.action(Command::SourceBeside), &QAction::setChecked);

  const auto inConflicts = [&](Command command, void (*act)(ConflictView&)) {
    a.handle(command, [=] {
      center->showView(ViewKind::Conflicts);
      act(*center->conflicts());
    });
  };
  inConflicts(Command::DifferencesOnly, [](ConflictView& c) { c.setDifferencesOnly(!c.differencesOnly()); });
  inConflicts(Command::NextDifference, [](ConflictView& c) { c.stepDifference(1); });
  inConflicts(Command::PreviousDifference, [](ConflictView& c) { c.stepDifference(-1); });
  inConflicts(Command::NextContradiction, [](ConflictView& c) { c.stepContradiction(1); });
  inConflicts(Command::PreviousContradiction, [](ConflictView& c) { c.stepContradiction(-1); });

  a.handle(Command::ConfirmClaim, [=] { inspector->confirm(); });
  a.handle(Command::CorrectClaim, [=] { inspector->correct(); });
  a.handle(Command::RejectClaim, [=] { inspector->reject(); });
  a.handle(Command::SaveAssessment, [=] { inspector->saveAssessment(); });
}

}  // namespace collate::ui

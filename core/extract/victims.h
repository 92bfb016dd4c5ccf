// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/extract/hurt_reader.h"
#include "core/extract/readers.h"

namespace collate {

// Those whom an account tells of one by one: "A 42-year-old clerk was shot in the leg. A 30-year-old was also hit." Somebody told
// of twice is counted once: the same person, the same age, or nothing that keeps the two apart.
class Victims {
 public:
  enum class Fate { Shot, Hurt, Dead };  // Shot: of whom the words do not say whether they live

  explicit Victims(const AccountText& account) : m_account(account) {}
  // Those of a party who are named or described singly; pronouns mean the one told of last. In the order of the text.
  void add(const Party& party, TokenRange whole, Fate fate);

  // Is it the figure of a group told of beside others: "three other men were also shot"?
  bool isFurtherGroup(int count) const;
  // "A second victim", "the fourth victim": so many were hit, dead or alive.
  void countOrdinals();
  // How many live, where `killed` died in all: of those only shot at, some may be the dead who are told of apart.
  int hurt(int killed) const;
  int dead() const;
  std::vector<std::string> alive() const;  // those not told of as dead
  TokenRange firstAlive() const;           // where the first of them is told of, or how many were hit; empty without

 private:
  enum class Sex { Unknown, Male, Female };
  enum class Side { Open, Officer, Suspect };  // an officer who was hit is not the suspect who died
  struct Victim {
    TokenRange whole;
    std::uint32_t sentence = 0;
    const Entity* person = nullptr;
    std::string words;
    int age = kNoAge;
    Sex sex = Sex::Unknown;
    Side side = Side::Open;
    std::string_view kin;  // "son"; empty where the words tell of none
    Fate fate{};
    bool plain = false;       // "the man", told of by that alone
    bool further = false;     // "another man", "a fourth person"
    bool indefinite = false;  // "a man"
  };
  static constexpr int kNoAge = -1;

  Victim read(const PartyItem& item, TokenRange whole, Fate fate) const;
  int ageOf(TokenRange r) const;
  Sex sexOf(TokenRange r) const;
  Side sideOf(TokenRange r) const;
  bool isFurther(TokenRange r) const;
  bool isFurtherGroup(TokenRange r) const;
  bool survives(TokenRange whole) const;
  static bool areOne(const Victim& a, const Victim& b);
  static void join(Victim& known, const Victim& again);
  static bool lives(const Victim& v) { return v.fate != Fate::Dead; }

  const AccountText& m_account;
  // "three other men": apart from those told of before; who is told of behind is one of them.
  struct Group {
    int count = 0;
    Fate fate{};
    std::size_t before = 0;  // victims told of so far
  };
  void addGroup(const PartyItem& item, Fate fate);
  int hurt(int killed, std::size_t first, bool withGroups) const;

  std::vector<Victim> m_victims;
  std::vector<Group> m_groups;
  int m_nth = 0;  // the highest ordinal of a victim, and where it stands
  TokenRange m_nthAt;
};

// The victims of an account, from its frames and from further tellings of wounds.
Victims findVictims(const AccountText& account, const std::vector<Hurt>& wounds);

}  // namespace collate

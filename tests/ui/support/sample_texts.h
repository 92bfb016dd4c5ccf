// SPDX-License-Identifier: GPL-3.0-or-later
// The four invented reports of sampleState().
#pragma once

namespace collate::ui::test {

inline constexpr const char* kOrontesCourier =
    R"(Coalition forces kill wanted organizer in Atmeh house raid

By our staff in Gaziantep, 20 August 2025

Coalition special forces shot dead Yasin Rahmoun, an organizer of the Islamic State group, during a house raid in Atmeh before dawn on Wednesday, the state broadcaster reported, citing a provincial official.

Three helicopters put the soldiers down on farmland west of the town. The 31-year-old slept on the second floor beside his wife and two daughters when the door was blown in, the broadcaster added. One person was led away.

Not one soldier was hurt, the provincial official said. The Defense Ministry could not be reached in the morning.

In July, the district council of al-Bab said, its police detained nine men over the theft of farm machinery.

The group lost its last towns in the area years ago.
)";

inline constexpr const char* kBayDispatch =
    R"(Iraqi militant shot in border town, sources say

ATME, Syria (Levant Wire)

US-led troops killed an Iraqi militant in the border town of Atme at about 2:40 am on 20 August, state television reported. Neighbors spoke of helicopters over the olive groves.

The dead man was named as Yaseen Rahmun, known as Abu Layth. He reportedly jumped from a first-floor window, a security source told Levant Wire. Two children of the house were wounded.

Four people were taken prisoner, the security source said, all of them relatives. The troops left at sunrise.

The tactics recalled Beirut in 2013, when a bomb in a parked van wrecked a customs office.
)";

inline constexpr const char* kPlainRecord =
    R"(What is known of the night in Atmeh

Three days after the coalition raided a house in Atmeh, The Plain Record went through what has been said.

Yasin Rahmoun died in the raid, which began at 2340 GMT on 19 August. His nom de guerre was Abu Layth al-Hadidi. A child who had been hurt died in hospital two days later, a nurse said, which brings the dead to two. Rahmoun lived there with his parents, two neighbors said.

A neighbor sent a voice message:

«نزلت ثلاث مروحيات بين أشجار الزيتون، ثم سمعنا صوت الباب.»

The coalition confirmed the operation on Friday in one sentence. It came in by helicopter, the statement said.

The council of al-Bab has since put those held in July at seven. Its spokesman denied that machinery had been stolen.

An air strike somewhere in Syria, on a day that nobody gives, is said to have killed his cousin.
)";

inline constexpr const char* kNorthgateWeekly =
    R"(Drone hits motorcycle in al-Tamanah

A drone strike killed a motorcyclist in al-Tamanah on 28 September 2025, civil defense workers said. They could not name him. The missile left a crater on the road to the mill.

It is the latest of several. In August foreign troops dropped into Atma and detained five people; there were at least three casualties, among them an Iraqi, according to a war monitor.

In June a commander was killed in a raid in Idlib province, the monitor said.
)";

}  // namespace collate::ui::test

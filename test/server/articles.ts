/** Invented articles that the tests of the server share. */

export const FERRY = {
  uri: 'file:///desk/2024-03-12-ferry.txt',
  text: `Ferry fire kills nine off Calder Bay

CALDER BAY, March 12, 2024 - Nine people were killed and more than 30 were injured when a ferry caught fire off Canada on Tuesday, the Ministry of Transport said.

Helicopters rescued 48 passengers from the United States and 17 from Germany. Doctors Without Borders sent a team.

The company has set aside 1.2 billion yuan ($189 million) for the families, said Elena Marsh, the director of the Averil Line. The rescue took twenty-five hours.

Marsh said the ship had been built in Germany.
`,
};

export const STORM = {
  uri: 'file:///desk/2024-03-13-storm.md',
  text: `---
title: Storm over the islands
date: 2024-03-13
---

# Storm over the islands

The storm killed three people in Norway, the Ministry of Health said.

## The damage

- It cost 40 million kroner.
- Some 2,000 houses in Norway have no power.
`,
};

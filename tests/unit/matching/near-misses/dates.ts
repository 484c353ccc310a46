import type { Pair } from "./pair.ts";

/** Another time, or the other side of it. */
export const DATES: Record<string, readonly Pair[]> = {
  date: [
    [
      "The bridge at Kotor has been closed since August 2022.",
      "The bridge at Kotor has been closed since December 2021.",
    ],
    ["The treaty with Peru was signed in 1998.", "The treaty with Peru was signed in 1989."],
    ["The ferry will run until May 2024.", "The ferry will run until May 2025."],
    ["The vaccine was approved on 3 March 2021.", "The vaccine was approved on 13 March 2021."],
    [
      "Exports of copper have fallen since June 2019.",
      "Exports of copper have fallen since June 2018.",
    ],
    ["The hospital in Varna opened before 2010.", "The hospital in Varna opened before 2001."],
    ["The embassy in Lima closed in April 2020.", "The embassy in Lima closed in October 2020."],
    [
      "Since 2021 the state has lost a million residents.",
      "Since 2022 the state has lost a million residents.",
    ],
    [
      "The prisoners were moved from the island on July 4.",
      "The prisoners were moved from the island on July 14.",
    ],
    [
      "The bank knew of the fraud in the spring of 2015.",
      "The bank knew of the fraud in the spring of 2017.",
    ],
    ["Inspectors last saw the site on Monday.", "Inspectors last saw the site on Thursday."],
    [
      "The city raised rents in the 1990s to pay for the trams.",
      "The city raised rents in the 1970s to pay for the trams.",
    ],
    ["The deal was reached last year in Geneva.", "The deal was reached this year in Geneva."],
    [
      "The curfew was announced yesterday by the mayor.",
      "The curfew was announced today by the mayor.",
    ],
    [
      "Parliament votes on the pension reform next week.",
      "Parliament voted on the pension reform last week.",
    ],
    [
      "The satellite was launched on 12/03/2021 from Kourou.",
      "The satellite was launched on 12/05/2021 from Kourou.",
    ],
    ["The museum has been shut since 2020-04-01.", "The museum has been shut since 2020-06-01."],
  ],
  side: [
    [
      "The aid convoy was attacked before the ceasefire.",
      "The aid convoy was attacked after the ceasefire.",
    ],
    [
      "The minister sold his shares before the announcement.",
      "The minister sold his shares after the announcement.",
    ],
    ["The drug was sold in pharmacies until 2016.", "The drug was sold in pharmacies since 2016."],
    ["The murder rate rose before 2012.", "The murder rate rose after 2012."],
    [
      "The company must leave the site by June 2023.",
      "The company must leave the site after June 2023.",
    ],
    [
      "Workers were warned of the gas during the night shift.",
      "Workers were warned of the gas after the night shift.",
    ],
  ],
};

/** One behaviour with texts that show it. Each time is told as "label: from..to", or "label: day"; ".." is an open one. */
export type TimeExamples = Readonly<Record<string, readonly (readonly [text: string, ...times: string[]])[]>>;

/** The day on which all examples are written: a Wednesday. */
export const TODAY = '2015-12-09';

export const TIME_EXAMPLES: TimeExamples = {
  'a weekday in the past is the last such day, the article\u2019s own included': [
    ['He told the Post on Wednesday.', 'on Wednesday: 2015-12-09'],
    ['She gave up on Sunday and was freed Monday night.', 'on Sunday: 2015-12-06', 'Monday night: 2015-12-07'],
    ['He was seen last Wednesday.', 'last Wednesday: 2015-12-02'],
  ],
  'a weekday to come is the next such day': [
    ['The court will meet on Friday.', 'on Friday: 2015-12-11'],
    ['The bridge is expected to open next Monday.', 'next Monday: 2015-12-14'],
    ['The talks are due to be held on Thursday.', 'on Thursday: 2015-12-10'],
    ['She had to be rescued on Thursday.', 'on Thursday: 2015-12-03'],
    ['The strike was put off until Friday.', 'until Friday: ..2015-12-11'],
    ['The hearing is to begin Tuesday.', 'Tuesday: 2015-12-15'],
    ['The two must leave by Friday.', 'by Friday: ..2015-12-11'],
    ['The council will meet Wednesday.', 'Wednesday: 2015-12-09'],
    ['It opens this coming Friday.', 'this coming Friday: 2015-12-11'],
    ['He said on Monday that they will vote on Saturday.', 'on Monday: 2015-12-07', 'on Saturday: 2015-12-12'],
  ],
  'weekday names inside other names are no times': [
    ['The Sunday Times and Sheffield Wednesday fans recalled Bloody Sunday.'],
    ['Theresa May spoke; the sun sat high.'],
  ],
  'a month is the last one before the article unless it lies ahead': [
    ['Some 700 were returned since April.', 'since April: 2015-04-01..'],
    [
      'He was shot last December, and tried last May.',
      'last December: 2014-12-01..2014-12-31',
      'last May: 2015-05-01..2015-05-31',
    ],
    ['It has grown since December.', 'since December: 2015-12-01..'],
    ['It will close in January.', 'in January: 2016-01-01..2016-01-31'],
    [
      'Sales fell in December and in late May.',
      'in December: 2015-12-01..2015-12-31',
      'in late May: 2015-05-21..2015-05-31',
    ],
  ],
  'dates without a year are those nearest the article that the verb allows': [
    ['He was shot on Nov. 30.', 'on Nov. 30: 2015-11-30'],
    ['He opened fire in a parking lot on March 8.', 'on March 8: 2015-03-08'],
    ['The men will have a last hearing on June 17.', 'on June 17: 2016-06-17'],
    ['The trial is set to begin on Jan. 5.', 'on Jan. 5: 2016-01-05'],
    ['It was robbed on March 4, 2012.', 'on March 4, 2012: 2012-03-04'],
  ],
  'a range has both its ends, the years shared': [
    [
      'Between April and the end of November, 150 closed.',
      'Between April and the end of November: 2015-04-01..2015-11-30',
    ],
    ['From January to March 2014 it grew.', 'From January to March 2014: 2014-01-01..2014-03-31'],
    ['It ran from November to February 2013.', 'from November to February 2013: 2012-11-01..2013-02-28'],
    ['From 2009 to 2012 it fell.', 'From 2009 to 2012: 2009-01-01..2012-12-31'],
  ],
  '"last", "this", "next" and "ago" count from the article': [
    ['It fell last week and last month.', 'last week: 2015-11-30..2015-12-06', 'last month: 2015-11-01..2015-11-30'],
    ['It rose last year, and this year too.', 'last year: 2014-01-01..2014-12-31', 'this year: 2015-01-01..2015-12-31'],
    ['It was taken in the past seven months.', 'in the past seven months: 2015-05-09..2015-12-09'],
    ['It opened two days ago, not a year ago.', 'two days ago: 2015-12-07', 'a year ago: 2014-01-01..2014-12-31'],
    ['It doubled over the last year.', 'over the last year: 2014-12-09..2015-12-09'],
    ['She moved less than a month ago.', 'less than a month ago: 2015-11-09..2015-12-09'],
    ['It was stolen more than two years ago.', 'two years ago: ..2013-12-09'],
    ['It will be done two years from now.', 'two years from now: 2017-01-01..2017-12-31'],
    ['It rained over the weekend.', 'over the weekend: 2015-12-05..2015-12-06'],
    ['It fell earlier this year.', 'earlier this year: 2015-01-01..2015-12-09'],
    ['It fell in June of last year.', 'in June of last year: 2014-06-01..2014-06-30'],
    ['He left on Monday of last week.', 'on Monday of last week: 2015-11-30'],
    ['It fell yesterday morning and rose today.', 'yesterday morning: 2015-12-08', 'today: 2015-12-09'],
  ],
  'parts of years are cut out of them': [
    ['It grew in the first half of 2014.', 'in the first half of 2014: 2014-01-01..2014-06-30'],
    ['It carried 61,000 in the first two months of 2014.', 'in the first two months of 2014: 2014-01-01..2014-02-28'],
    ['It fell in the last three months of last year.', 'in the last three months of last year: 2014-10-01..2014-12-31'],
    ['It grew in the last quarter of 2014.', 'in the last quarter of 2014: 2014-10-01..2014-12-31'],
    ['It fell in last year\u2019s second half.', 'in last year\u2019s second half: 2014-07-01..2014-12-31'],
    ['It rained in the last week of June.', 'in the last week of June: 2015-06-24..2015-06-30'],
    ['It should close by the end of the year.', 'by the end of the year: ..2015-12-31'],
    ['It grew in the week ended Dec. 5.', 'in the week ended Dec. 5: 2015-11-29..2015-12-05'],
    ['It grew in Q3 2014.', 'in Q3 2014: 2014-07-01..2014-09-30'],
    [
      'It began in early 2014, in mid-2013 or in the 1990s.',
      'in early 2014: 2014-01-01..2014-04-30',
      'in mid-2013: 2013-05-01..2013-08-31',
      'in the 1990s: 1990-01-01..1999-12-31',
    ],
    ['It began in the summer of 2014.', 'in the summer of 2014: 2014-06-01..2014-08-31'],
    ['Since the end of last year it fell.', 'Since the end of last year: 2014-12-31..'],
    [
      'In the year to March it grew, as in the three months to 30 June.',
      'In the year to March: 2014-04-01..2015-03-31',
      'in the three months to 30 June: 2015-04-01..2015-06-30',
    ],
    ['He spoke on the eve of Christmas Day.', 'on the eve of Christmas Day: 2015-12-24'],
  ],
  'prepositions open or close what they stand before': [
    ['It has grown since 2014.', 'since 2014: 2014-01-01..'],
    ['It should end by 2020.', 'by 2020: ..2020-12-31'],
    ['It ended before 2001.', 'before 2001: ..2000-12-31'],
    ['It began after March 4, 2012.', 'after March 4, 2012: 2012-03-05..'],
    ['He was held after Monday\u2019s fire.', 'Monday: 2015-12-07'],
  ],
  'holidays fall where the calendar has them that year': [
    ['He was shot on Easter Sunday.', 'on Easter Sunday: 2015-04-05'],
    ['They wed on Halloween in 2012.', 'on Halloween in 2012: 2012-10-31'],
    ['He died on New Year\u2019s Eve 2014.', 'on New Year\u2019s Eve 2014: 2014-12-31'],
    ['He died on Thanksgiving, two on Black Friday.', 'on Thanksgiving: 2015-11-26', 'on Black Friday: 2015-11-27'],
    ['Nine were shot over Labor Day weekend.', 'over Labor Day weekend: 2015-09-05..2015-09-07'],
    ['It will be shut until Memorial Day.', 'until Memorial Day: ..2016-05-30'],
    ['She left two days before last Christmas.', 'two days before last Christmas: 2014-12-23'],
    ['The Good Friday Agreement, Christmas shopping and Easter eggs are no days.'],
  ],
  'a time told after another is counted from it': [
    ['He was shot on Nov. 2 and died the next day.', 'on Nov. 2: 2015-11-02', 'next day: 2015-11-03'],
    ['He was shot on Nov. 2. He died three days later.', 'on Nov. 2: 2015-11-02', 'three days later: 2015-11-05'],
    [
      'Sales grew in June from the previous month.',
      'in June: 2015-06-01..2015-06-30',
      'from the previous month: 2015-05-01..2015-05-31',
    ],
    [
      'Sales grew in the three months to June from a year earlier.',
      'in the three months to June: 2015-04-01..2015-06-30',
      'from a year earlier: 2014-04-01..2014-06-30',
    ],
    [
      'He was shot on Nov. 2, police said Monday. He died the next day.',
      'on Nov. 2: 2015-11-02',
      'Monday: 2015-12-07',
      'next day: 2015-11-03',
    ],
    ['She left the day before yesterday.', 'the day before yesterday: 2015-12-07'],
  ],
  'what no calendar or only a company\u2019s own fixes stays open': [
    ['It closed on June 31.', 'on June 31: ..'],
    ['In fiscal 2013 it grew.', 'In fiscal 2013: ..'],
    ['He died a week later.', 'a week later: ..'],
    ['Updated: 9 months ago', '9 months ago: ..'],
    [
      'It grew in the fourth quarter, as over the last few years.',
      'in the fourth quarter: ..',
      'over the last few years: ..',
    ],
  ],
};

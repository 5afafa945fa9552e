internal import StaffingDomain

/// From where on a value that the format allows is asked about, each bound with its reason.
///
/// What lies within a bound may still be wrong. A bound is set so that no province of Vietnam and no made-up case of
/// this project comes near it: a check that cries wolf is read by nobody.
enum PlausibilityBounds {
  // MARK: Points that group thousands

  /// So many numbers `1.832` come on each true decimal where points group thousands.
  ///
  /// A column of averages rounded to three decimals has one in ten that ends with 0 and is written shorter.
  static let groupedForEachDecimal = 20

  // MARK: Places

  /// The distance from the middle of a province within which its communes may always lie, in kilometres.
  ///
  /// The smallest provinces of 2025 reach 37 km far, and small cases are parts of provinces.
  static let provinceReach = Kilometres(35)
  /// How many times farther from the middle than all nearer ones a commune has to lie to be asked about.
  ///
  /// Beyond 3 times, it is farther from each of them than they are from each other (triangle inequality). In the 34
  /// provinces of 2025 the widest step between communes and wards, by distance from the middle, is 1.25 times.
  static let farFactor = 3.0
  /// The distance from the middle of its province that only a special zone may have, in kilometres.
  ///
  /// Special zones are islands; the farthest, Trường Sa, lies 620 km from the middle of Khánh Hòa.
  static let islandReach = Kilometres(1_000)

  // MARK: Units

  /// Hours of work of a full-time officer in a year: 229 days of 8 hours, as the policy has it by default.
  ///
  /// Not the policy's own number, which may be what is wrong.
  static let hoursOfYear = Hours(1_832)
  /// The least `unit_hours` that may be minutes: nothing that is counted by the hundred takes half a day.
  static let leastMinutes = 5.0
  /// The least mean volume of a commune at which `unit_hours` may be minutes.
  static let leastVolumeOfMinutes = 100.0
  /// Officers of a commune for one activity alone, from where on `unit_hours` may be minutes.
  ///
  /// A commune has 35 officers for 90 activities.
  static let officersForOneActivity = 2.0
  /// So many times the officers who serve in the position are asked for by one of its activities.
  static let timesTheOfficers = 2.0
  /// The least percentages of a column at which its 1 is doubted: one number above 1 may be a slip of another kind.
  static let leastPercentages = 2
  /// The least cells of a column that are all 1 before it is asked about.
  static let leastWholeShares = 3
  /// The highest monthly allowance: the pay of the highest grade is about 20 million VND (10 x base salary in 2025).
  static let highestAllowance = MillionDong(20)
  /// The highest cost of a course for one officer; a master's degree costs less.
  static let highestCourseCost = MillionDong(200)
  /// Hours of a working day: from a half day to a shift of 12 hours.
  static let hoursPerDay = NumberRange(4...12)
  /// Working days of a year before absences: a six-day week has 313.
  static let workingDays = NumberRange(150...320)
  /// Travel speeds in km/h: from a path in the mountains on foot to a motorway.
  static let speed = NumberRange(3...120)

  // MARK: Weights

  /// How many times the largest weight of the policy may count the smallest.
  ///
  /// ``StaffingDomain/Tolerances/objective`` is 1e-7: what counts less is lost in the rounding of what counts most.
  static let weightSpan = 1e7

  // MARK: Who may move

  /// The part of those who might move that `settling_months` may keep in place without a word.
  ///
  /// Six in ten officers took up their post on the day of the reform of 2025: a year of settling in keeps them on purpose.
  static let nearlyAll = 0.9
  /// The part of those who might move whom ranks may leave without any position before it is asked about.
  static let most = 0.5

  // MARK: Whole officers

  /// The part of a commune's officers by which rounding up may exceed the outflow share without a word.
  ///
  /// One officer more or less is a tenth of a commune with 10, and 3 % of an ordinary one with 35.
  static let outflowExcess = 0.1
  /// The work that has to be without posts before it is worth a word: that of a whole officer.
  static let workWithoutPosts = FullTimeEquivalents(1)
}

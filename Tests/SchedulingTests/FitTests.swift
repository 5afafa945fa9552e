import GLPKBackend
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import Scheduling

/// What is said where nothing fits, and the settings that are chosen where some are not given.
@Suite struct FitTests {
  @Test("The least changes that are named let a schedule fit, and one less does not")
  func leastChanges() async throws {
    let named = try await sideBySide(0..<UInt64(2_000)) { seed -> [Bool] in
      let tiny = TinyWaves(seed: seed)
      guard case .unfit = try tiny.search() else { return [false, false, false, false] }
      let fit = ScheduleFit(solver: GLPKSolver()) { tiny.problem($0) }
      let misfit = try fit.misfit(of: tiny.settings)
      #expect(English().lines(misfit, in: tiny.staffingCase).count >= 2, "seed \(seed)")
      func expect(_ least: Int?, _ change: (inout ScheduleSettings, Int) -> Void) throws -> Bool {
        guard let least else { return false }
        for (value, fits) in [(least, true), (least - 1, false)] where value > 0 {
          var other = tiny
          change(&other.settings, value)
          let isFound = if case .found = try other.search() { true } else { false }
          #expect(isFound == fits, "seed \(seed): \(value)")
        }
        return true
      }
      return [
        try expect(misfit.leastMonths) { $0.months = $1 },
        try expect(misfit.leastPerMonth) { $0.perMonth = $1 },
        try expect(misfit.leastPerCommune) { $0.perCommune = $1 },
        try expect(misfit.leastCourseHours) { $0.courseHours = Double($1) },
      ]
    }
    for way in 0..<4 { #expect(named.count { $0[way] } >= 5, "\(way)") }
  }

  @Test("Where courses cannot end in time, the hours that would do are named, and no row of a table without rows")
  func courseHours() throws {
    var seen = 0
    for seed in 0..<UInt64(400) where seen < 10 {
      var tiny = TinyWaves(seed: seed)
      tiny.staffingCase.waves = []
      (tiny.settings.perMonth, tiny.settings.perCommune, tiny.settings.courseHours) = (nil, nil, 1)
      guard case .unfit = try tiny.search() else { continue }
      let misfit = try ScheduleFit(solver: GLPKSolver()) { tiny.problem($0) }.misfit(of: tiny.settings)
      guard misfit.conflicts.allSatisfy({ $0.earliestGround == .courses }) else { continue }
      let first = CalendarMonth(of: tiny.staffingCase.policy.planDate).adding(1)
      let months = first.months(until: tiny.settings.month(tiny.settings.months - 1))
      guard months > 0 else { continue }
      let courses = tiny.problem().changes.map { change in
        change.courses.reduce(0) { $0 + tiny.staffingCase.courses[$1].hours.value }
      }
      // Courses begin in the month after the plan date, and end before the last month.
      let least = courses.max().map { ($0 / Double(months)).rounded(.up) }
      #expect(misfit.leastCourseHours.map(Double.init) == least, "seed \(seed)")
      for language in [English(), Vietnamese()] as [any Language] {
        let lines = language.lines(misfit, in: tiny.staffingCase)
        #expect(lines.last?.contains("--course-hours \(misfit.leastCourseHours ?? 0)") == true, "\(lines)")
        #expect(!lines.contains { $0.contains("waves.csv") }, "\(lines)")
      }
      seen += 1
    }
    #expect(seen == 10)
  }

  @Test("Moves are shared evenly where no limit is given, and by as few more as fit where that is too little")
  func chosenSettings() throws {
    var (even, raised) = (0, 0)
    for seed in 0..<UInt64(120) {
      let tiny = TinyWaves(seed: seed)
      let fit = ScheduleFit(solver: GLPKSolver()) { tiny.problem($0) }
      let chosen = try fit.settings(
        from: tiny.settings.from, months: nil, perMonth: nil, perCommune: nil, courseHours: 80)
      guard let perMonth = chosen.settings.perMonth, perMonth > 0 else { continue }
      let ground = try #require(chosen.perMonth)
      let problem = tiny.problem(chosen.settings)
      let usual = ScheduleFit.usualMonths
      let moves = zip(problem.changes, problem.limits).count { $0.isMove && $1.earliest < usual }
      #expect(ground.moves == moves && ground.months == usual && chosen.settings.months >= usual)
      let share = (moves + usual - 1) / usual
      #expect(ground.isEven == (perMonth == share) && perMonth >= share, "seed \(seed)")
      var other = tiny
      other.settings = chosen.settings
      let isFound = if case .found = try other.search() { true } else { false }
      #expect(isFound, "seed \(seed)")
      if ground.isEven {
        even += 1
        continue
      }
      raised += 1
      other.settings.perMonth = perMonth - 1
      let isUnfit = if case .unfit = try other.search() { true } else { false }
      #expect(isUnfit, "seed \(seed)")
    }
    #expect(even >= 20 && raised >= 5)
  }

  @Test("The late bound of one officer does not spread everybody over its months")
  func oneLateBound() throws {
    var seen = 0
    for seed in 0..<UInt64(400) where seen < 10 {
      var tiny = TinyWaves(seed: seed)
      tiny.staffingCase.waves = []
      let fit = { (tiny: TinyWaves) in
        try ScheduleFit(solver: GLPKSolver()) { tiny.problem($0) }
          .settings(from: tiny.settings.from, months: nil, perMonth: nil, perCommune: nil, courseHours: 800)
      }
      let before = try fit(tiny)
      let problem = tiny.problem(before.settings)
      guard before.months == .usual, let limit = before.settings.perMonth, limit >= 1,
        let mover = problem.changes.first(where: \.isMove)
      else { continue }
      let day = tiny.settings.from.adding(11).firstDay
      tiny.staffingCase.waves = [
        MonthBound(officer: mover.officer, notBefore: day, source: SourceRow(table: .waves, line: 2))
      ]
      let after = try fit(tiny)
      #expect(after.settings.months == 12 && after.months == .late(officers: 1), "seed \(seed)")
      let perMonth = try #require(after.settings.perMonth)
      // The others are shared over the usual months as before; a couple may wait together.
      #expect(perMonth >= limit - 1 && perMonth <= max(limit, 2), "seed \(seed)")
      seen += 1
    }
    #expect(seen == 10)
  }

  @Test("Where neither limit alone can be raised enough, the least raise of both together is named")
  func leastOfBoth() async throws {
    let named = try await sideBySide(0..<UInt64(1_000)) { seed -> Bool in
      var tiny = TinyWaves(seed: seed)
      (tiny.settings.perMonth, tiny.settings.perCommune) = (1, 1)
      guard tiny.problem().conflicts.isEmpty, case .unfit = try tiny.search() else { return false }
      let misfit = try ScheduleFit(solver: GLPKSolver()) { tiny.problem($0) }.misfit(of: tiny.settings)
      guard let both = misfit.together, let most = both.perMonth, let perCommune = both.perCommune,
        both.months == nil
      else { return false }
      #expect(misfit.leastPerMonth == nil && misfit.leastPerCommune == nil && misfit.isWhole)
      func fits(_ month: Int, _ commune: Int) throws -> Bool {
        var other = tiny
        (other.settings.perMonth, other.settings.perCommune) = (month, commune)
        if case .found = try other.search() { return true } else { return false }
      }
      #expect(try fits(most, perCommune), "seed \(seed)")
      let raise = most + perCommune
      for month in 1..<raise {
        for commune in 1..<raise where month + commune < raise {
          #expect(try !fits(month, commune), "seed \(seed): \(month), \(commune)")
        }
      }
      return true
    }
    #expect(named.contains(true))
  }

  @Test("A later first month is named where it alone lets a schedule fit, and no earlier one does")
  func leastFrom() async throws {
    let named = try await sideBySide(0..<UInt64(1_000)) { seed -> Bool in
      let tiny = TinyWaves(seed: seed)
      guard case .unfit = try tiny.search() else { return false }
      let misfit = try ScheduleFit(solver: GLPKSolver()) { tiny.problem($0) }.misfit(of: tiny.settings)
      func fits(from later: Int) throws -> Bool {
        var other = tiny
        other.settings.from = tiny.settings.from.adding(later)
        if case .found = try other.search() { return true } else { return false }
      }
      let first = try (1...14).first { try fits(from: $0) }
      #expect(misfit.leastFrom == first.map { tiny.settings.from.adding($0) }, "seed \(seed)")
      guard let from = misfit.leastFrom else { return false }
      let lines = English().lines(misfit, in: tiny.staffingCase)
      #expect(lines.contains { $0.contains("--from \(from)") }, "\(lines)")
      return true
    }
    #expect(named.count { $0 } >= 5)
  }

  @Test("Where nothing alone mends it, the fewest of months and limits that fit together are named with their values")
  func together() async throws {
    let named = try await sideBySide(0..<UInt64(1_500)) { seed -> [Int] in
      var tiny = TinyWaves(seed: seed)
      let perCommune = seed.isMultiple(of: 2) ? 1 : nil
      (tiny.settings.months, tiny.settings.perMonth, tiny.settings.perCommune) = (1, 1, perCommune)
      guard case .unfit = try tiny.search() else { return [] }
      let misfit = try ScheduleFit(solver: GLPKSolver()) { tiny.problem($0) }.misfit(of: tiny.settings)
      guard misfit.hasNoSingleWay else { return [] }
      func fits(_ months: Int?, _ perMonth: Int?, _ perCommune: Int?) throws -> Bool {
        var other = tiny
        other.settings.months = months ?? other.settings.months
        other.settings.perMonth = perMonth ?? other.settings.perMonth
        other.settings.perCommune = perCommune ?? other.settings.perCommune
        if case .found = try other.search() { return true } else { return false }
      }
      guard let all = misfit.together else {
        // Not even with room for everybody.
        #expect(try !fits(14, 50, tiny.settings.perCommune.map { _ in 50 }), "seed \(seed)")
        return [0]
      }
      #expect(try fits(all.months, all.perMonth, all.perCommune), "seed \(seed): \(all)")
      let values = [all.months, all.perMonth, all.perCommune].compactMap(\.self)
      if values.count == 3 {
        for (months, month, commune) in [(14, 50, nil), (14, nil, 50), (nil, 50, 50)] as [(Int?, Int?, Int?)] {
          #expect(try !fits(months, month, commune), "seed \(seed)")
        }
        // All were 1: no three whose sum is less fit.
        let sum = values.reduce(0, +)
        for months in 1..<sum {
          for month in 1..<max(2, sum - months) {
            let commune = sum - 1 - months - month
            guard commune > 0 else { continue }
            #expect(try !fits(months, month, commune), "seed \(seed): \(months), \(month), \(commune)")
          }
        }
      } else {
        // One less of either is too little.
        for place in 0..<3 {
          var less = [all.months, all.perMonth, all.perCommune]
          guard let value = less[place], value > 1 else { continue }
          less[place] = value - 1
          #expect(try !fits(less[0], less[1], less[2]), "seed \(seed): \(less)")
        }
      }
      return [values.count]
    }
    let counts = named.flatMap(\.self)
    #expect(counts.contains(2) && counts.contains(0), "\(counts.count)")
  }

  @Test("A limit of time ends every search for settings")
  func timeLimit() throws {
    var seen = 0
    for seed in 0..<UInt64(200) where seen < 5 {
      var tiny = TinyWaves(seed: seed)
      (tiny.settings.perMonth, tiny.settings.perCommune) = (1, 1)
      guard tiny.problem().conflicts.isEmpty, case .unfit = try tiny.search() else { continue }
      let fit = ScheduleFit(solver: GLPKSolver(), timeLimit: 0) { tiny.problem($0) }
      let misfit = try fit.misfit(of: tiny.settings)
      #expect(!misfit.isWhole && misfit.leastPerMonth == nil)
      #expect(English().lines(misfit, in: tiny.staffingCase).contains { $0.hasPrefix("A limit came before") })
      seen += 1
    }
    #expect(seen == 5)
  }
}

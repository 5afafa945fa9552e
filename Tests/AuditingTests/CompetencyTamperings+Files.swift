import Auditing
import ResultsFormat
import StaffingDomain

extension CompetencyTamperings {
  static let files = [
    Tampering(.files(.assignmentsFile), "fit before the course") { _, tables in tables.assignments[1].fit = 0.5 },
    Tampering(.files(.assignmentsFile), "courses out of order") { made, tables in
      made.requirements[0].level = 4
      tables.assignments[4].courses = [Code("C2"), Code("C1")]
    },
    Tampering(.files(.transfersFile), "courses are left out") { _, tables in tables.transfers[0].courses = [] },
    Tampering(.files(.transfersFile), "a new position in the pool is left out") { _, tables in
      tables.transfers.removeLast()
    },
    Tampering(.files(.transfersFile), "the team rule lost by going back") { _, tables in
      tables.transfers[0].hoursRecovered = HoursPerMonth(267)
    },
    Tampering(.files(.transfersFile), "the shared post given up by going back") { _, tables in
      tables.transfers[1].hoursRecovered = HoursPerMonth(-10)
    },
    Tampering(.files(.staffingFile), "the recruit is left out") { _, tables in
      tables.staffing[5].after.capacity = .zero
    },
    Tampering(.files(.staffingFile), "shared work is left out") { _, tables in
      tables.staffing[3].after.capacity = FullTimeEquivalents(1)
    },
    Tampering(.files(.vacanciesFile), "a shared post is called empty") { _, tables in
      tables.vacancies.insert(
        VacancyRow(
          commune: Code("002"), position: Code("CLERK"), postsEmpty: 1, uncovered: HoursPerMonth(100), why: "",
          remedy: ""), at: 0)
    },
    Tampering(.files(.trainingFile), "a course is missing") { _, tables in tables.training.removeLast() },
    Tampering(.files(.trainingFile), "a course twice") { _, tables in tables.training.append(tables.training[2]) },
    Tampering(.files(.trainingFile), "the order") { _, tables in tables.training.swapAt(0, 1) },
    Tampering(.files(.trainingFile), "for the old cell") { _, tables in tables.training[1].forPosition = Code("CLERK")
    },
    Tampering(.files(.trainingFile), "other hours") { _, tables in tables.training[1].hours = Hours(35) },
    Tampering(.files(.trainingFile), "another cost") { _, tables in tables.training[1].cost = MillionDong(4) },
    Tampering(.files(.recruitsFile), "an unknown cell") { _, tables in tables.recruits[0].position = Code("X") },
    Tampering(.files(.recruitsFile), "a row of nobody") { _, tables in
      tables.recruits.append(RecruitRow(commune: Code("004"), position: Code("CLERK"), recruits: 0))
    },
    Tampering(.files(.recruitsFile), "a cell twice") { _, tables in tables.recruits.append(tables.recruits[0]) },
    Tampering(.files(.recruitsFile), "the order") { _, tables in
      tables.recruits.append(RecruitRow(commune: Code("001"), position: Code("CLERK"), recruits: 1))
    },
    Tampering(.files(.sharingFile), "an unknown officer") { _, tables in tables.sharing[0].officer = Code("o0") },
    Tampering(.files(.sharingFile), "an unknown cell") { _, tables in tables.sharing[0].toCommune = Code("9") },
    Tampering(.files(.sharingFile), "a post beyond the last") { _, tables in tables.sharing[0].post = 3 },
    Tampering(.files(.sharingFile), "another commune of departure") { _, tables in
      tables.sharing[0].fromCommune = Code("002")
    },
    Tampering(.files(.sharingFile), "a row without hours") { _, tables in
      tables.sharing.append(CompetencyPlan.sharing("o06", "002", "004", 0))
    },
    Tampering(.files(.sharingFile), "the order") { _, tables in tables.sharing.swapAt(0, 1) },
    Tampering(.files(.sharingFile), "an officer and a post twice") { _, tables in
      for index in [0, 1] { tables.sharing[index].hours = HoursPerMonth(50) }
      tables.sharing = [tables.sharing[0], tables.sharing[0], tables.sharing[1], tables.sharing[1]]
    },
    Tampering(.files(.counts), "trained") { _, tables in tables.summary.counts.trained += 1 },
    Tampering(.files(.counts), "shared posts") { _, tables in tables.summary.counts.sharedPosts += 1 },
    Tampering(.files(.counts), "vacancies without shared posts") { _, tables in tables.summary.counts.vacancies += 2 },
  ]
}

package import StaffingDomain

/// The skills that team rules ask for, and who has which: a *signature* is a set of skills.
///
/// Officers with one signature are the same to every team rule, so prices are kept for each signature and commune.
package struct TeamSkills: Sendable {
  /// A competency at a level.
  private struct Skill: Hashable {
    var competency: Ordinal<Competency>
    var level: Int
  }

  /// Number of skills.
  let count: Int
  private let skills: [Skill]
  private var signatures: [[Int]] = [[]]
  private var signatureOf: [[Int]: Int32] = [[]: 0]
  /// The skills that every bundle may add: the level it leads to reaches that of the skill.
  private let added: [[Int]]
  /// The signature of every officer without training.
  private var own: [Int32] = []
  /// The signatures after training that differ from the own one: of signature and bundle.
  private var trained: [Int64: Int32] = [:]

  init(_ staffingCase: StaffingCase, training: Training) {
    var seen: Set<Skill> = []
    skills = staffingCase.teamRules.map { Skill(competency: $0.competency, level: $0.level) }
      .filter { seen.insert($0).inserted }
    count = skills.count
    let skills = skills
    added = training.bundles.map { bundle in
      skills.indices.filter { index in
        bundle.courses.contains { course in
          let record = staffingCase.courses[course]
          return record.competency == skills[index].competency && record.toLevel >= skills[index].level
        }
      }
    }
    let date = staffingCase.policy.planDate
    for officer in staffingCase.officers {
      let members = skills.indices.filter { officer.level(of: skills[$0].competency, on: date) >= skills[$0].level }
      own.append(intern(members))
    }
    if count > 0 { addTrained(staffingCase, training) }
  }

  /// Finds the signatures after the bundles that somebody with each signature may follow: all bundles for all signatures
  /// would be many times as many.
  private mutating func addTrained(_ staffingCase: StaffingCase, _ training: Training) {
    var seen: Set<Int64> = []
    for officer in staffingCase.officers.ordinals {
      for position in staffingCase.positions.ordinals {
        let offers = training.offers(to: officer, for: position)
        // Officers with the same levels share a list of offers.
        guard !offers.isEmpty, seen.insert(TeamSkills.key(own[officer.offset], offers.startIndex)).inserted else {
          continue
        }
        for offer in offers { extend(own[officer.offset], by: Int(offer.bundle)) }
      }
    }
  }

  private mutating func intern(_ members: [Int]) -> Int32 {
    if let known = signatureOf[members] { return known }
    let index = Int32(truncatingIfNeeded: signatures.count)
    signatures.append(members)
    signatureOf[members] = index
    return index
  }

  private mutating func extend(_ signature: Int32, by bundle: Int) {
    guard !added[bundle].isEmpty, trained[TeamSkills.key(signature, bundle)] == nil else { return }
    let members = Set(signatures[Int(signature)]).union(added[bundle]).sorted()
    if members != signatures[Int(signature)] { trained[TeamSkills.key(signature, bundle)] = intern(members) }
  }

  private static func key(_ signature: Int32, _ bundle: Int) -> Int64 { Int64(signature) << 32 | Int64(bundle) }

  /// Number of signatures.
  package var signatureCount: Int { signatures.count }

  /// The skills of a signature.
  func members(of signature: Int32) -> [Int] { signatures[Int(signature)] }

  /// The skills of an officer after a bundle that the officer may follow for some position.
  package func signature(of officer: Ordinal<Officer>, after bundle: Int32) -> Int32 {
    let signature = own[officer.offset]
    return bundle == 0 ? signature : trained[TeamSkills.key(signature, Int(bundle))] ?? signature
  }

  /// The skills of an officer after any bundle, sorted.
  func members(of officer: Ordinal<Officer>, after bundle: Int32) -> [Int] {
    let members = signatures[Int(own[officer.offset])]
    let added = added[Int(bundle)]
    return added.isEmpty ? members : Set(members).union(added).sorted()
  }

  /// The place of a rule's skill.
  func index(of rule: TeamRule) -> Int? {
    skills.firstIndex { $0.competency == rule.competency && $0.level == rule.level }
  }
}

/// A seeded source of random bits (SplitMix64), the same on every machine.
///
/// Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct RandomStream: RandomNumberGenerator {
  private var state: UInt64

  /// Starts a stream from a seed.
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return RandomStream.mixed(state)
  }

  /// The output function of SplitMix64, which also serves to derive seeds.
  static func mixed(_ word: UInt64) -> UInt64 {
    var mixed = word
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The topics of a case that draw from streams of their own.
///
/// A new topic, or more draws within one, leaves what the others produce as it was.
enum RandomTopic: String {
  case provinces
  case communeSizes = "commune sizes"
  case placement
  case terrain
  case communeNames = "commune names"
  case predecessors
  case workload
  case individualAllowances = "individual allowances"
  case headcount
  case occupation
  case officers
  case competence
  case certificates
  case bars
  case preferences
  case decisions
  case distances
  case courses
  case relations
  case teamRules = "team rules"
  case recruitment
  case homes
  case absences
  case secondPositions = "second positions"
}

/// Hands out independent streams by topic and number from one seed.
struct RandomStreams: Sendable {
  /// The seed of the case.
  let seed: UInt64

  /// The stream of a topic, or of one numbered part of it (a commune, an officer).
  func stream(_ topic: RandomTopic, _ part: Int = 0) -> RandomStream {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in topic.rawValue.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let topicSeed = RandomStream.mixed(seed &+ hash)
    return RandomStream(seed: RandomStream.mixed(topicSeed ^ RandomStream.mixed(UInt64(bitPattern: Int64(part)))))
  }
}

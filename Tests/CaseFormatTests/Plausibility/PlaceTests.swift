import Testing

/// Where communes lie.
@Suite struct PlaceTests {
  private static let communes = "communes.csv"
  private static let road =
    "distances.csv:4:13: warning: implausible-distance: the road is 11.2 km, the straight line 1105 km; check the unit "
    + "(km) and the coordinates of both communes"

  static let examples = [
    PlausibilityExample(
      "0,0 alone", [(communes, "22.6105,106.0410", "0,0")],
      [
        "communes.csv:6:23: warning: implausible-coordinates: commune '00749' lies at latitude 0 and longitude 0, in the "
          + "sea off Africa; fill in the coordinates of the seat"
      ]),
    PlausibilityExample(
      "0,0 for all",
      [
        (communes, "22.4101,105.8420", "0,0"), (communes, "22.4702,105.9100", "0,0"),
        (communes, "22.3610,105.7980", "0.0,0"), (communes, "22.5520,105.9903", "0,0"),
        (communes, "22.6105,106.0410", "0,0"),
      ],
      [
        "communes.csv:2:24: warning: implausible-coordinates: communes '00701', '00713', '00725' and 2 more lie at "
          + "latitude 0 and longitude 0, in the sea off Africa; fill in the coordinates of the seat"
      ]),
    PlausibilityExample(
      "two at one point", [(communes, "22.5520,105.9903", "22.47020,105.91")],
      [
        "communes.csv:3:23: warning: implausible-coordinates: communes '00713' and '00737' lie at one point; give each "
          + "commune the coordinates of its own seat"
      ]),
    PlausibilityExample(
      "two points shared",
      [
        (communes, "22.5520,105.9903", "22.4702,105.9100"), (communes, "22.6105,106.0410", "22.4101,105.8420"),
      ],
      [
        "communes.csv:2:24: warning: implausible-coordinates: communes '00701' and '00749' lie at one point; 4 communes in "
          + "all share a point with another one; give each commune the coordinates of its own seat"
      ]),
    PlausibilityExample(
      "a wrong digit of the latitude", [(communes, "22.6105,106.0410", "12.6105,106.0410")],
      [
        "communes.csv:6:23: warning: implausible-coordinates: commune '00749' lies 1090 km from the middle of its province "
          + "'08'; the others lie within 18 km; correct latitude and longitude, or the province", road,
      ]),
    PlausibilityExample(
      "an island far out",
      [
        (communes, "Nà Hang,commune,22.6105,106.0410", "Nà Hang,special_zone,20.6105,109.0410"),
        ("distances.csv", "11.2", "400"),
      ], []),
    PlausibilityExample(
      "a special zone with one measured distance", [(communes, "Nà Hang,commune", "Nà Hang,special_zone")], []),
    PlausibilityExample(
      "a special zone without a measured distance", [(communes, "Hòa Phú,ward", "Hòa Phú,special_zone")],
      [
        "communes.csv:4: note: missing-distance: no row of distances.csv names special zone '00725', so the straight line "
          + "across the sea counts; add the distances by road and ferry"
      ]),
    PlausibilityExample(
      "a special zone whose distance has a mistake",
      [(communes, "Hòa Phú,ward", "Hòa Phú,special_zone"), ("distances.csv", "00701,00713,14.5", "00701,00725,x")],
      [
        "distances.csv:2:13: error: invalid-number: km is 'x', which is not a number; write digits with a point for "
          + "decimals, without units or thousands separators"
      ]),
  ]

  @Test(arguments: examples)
  func `Places are asked about where nobody can be`(example: PlausibilityExample) { example.check() }
}

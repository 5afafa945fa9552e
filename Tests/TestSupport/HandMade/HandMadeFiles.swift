/// ``HandMadeCase`` as the files of a case folder.
package enum HandMadeFiles {
  package static let all: [(name: String, text: String)] = [
    (
      "policy.yml",
      """
      plan_date: 2026-01-01
      working_days: 240
      public_holidays: 0
      annual_leave: 0
      sick_leave: 0
      other_absence: 0
      hours_per_day: 5
      urgency_exponent: 1
      speed_kmh: 40
      surplus_hours: 5
      maximum_transfers: 2
      maximum_outflow_share: 0.25
      allowance_budget: 0.7

      """
    ),
    (
      "communes.csv",
      """
      commune,name,kind,latitude,longitude,establishment,hardship,province
      001,Xã An,commune,10,106,2,0,P1
      002,Phường Bình,ward,10,106,,1,P1
      003,Xã Cao,commune,10,106,,0,P2

      """
    ),
    (
      "positions.csv",
      "position,name,group,rank\nACCT,Kế toán,office,2\nLAND,Địa chính,economy,1\n"
    ),
    (
      "activities.csv",
      "activity,name,field,position,unit_hours\nAC,Kế toán,finance,ACCT,1\nLD,Địa chính,land,LAND,1\n"
    ),
    ("workload.csv", "commune,activity,annual_volume\n001,AC,1200\n001,LD,1200\n002,LD,4800\n003,LD,1200\n"),
    (
      "officers.csv",
      """
      officer,name,commune,position,fte,rank,mobility,leaves_on
      o1,Nguyễn Văn 1,001,LAND,1,1,movable,
      o2,Nguyễn Văn 2,001,LAND,1,1,movable,
      o3,,002,LAND,1,1,fixed,
      o4,Nguyễn Văn 4,001,LAND,1,2,movable,
      o5,Nguyễn Văn 5,001,LAND,0.5,1,movable,
      o6,Nguyễn Văn 6,002,LAND,1,1,movable,2026-03-01
      o7,Nguyễn Văn 7,003,LAND,1,1,movable,

      """
    ),
    ("competencies.csv", "competency,name,category\nACC,Accounting,professional\nLND,Land law,professional\n"),
    ("requirements.csv", "position,competency,level,mandatory\nACCT,ACC,2,yes\nLAND,LND,2,no\n"),
    (
      "officer_competencies.csv",
      "officer,competency,level\no1,LND,2\no2,LND,1\no3,LND,2\no4,LND,2\no4,ACC,2\no5,LND,2\no6,LND,2\no7,LND,1\n"
    ),
    ("distances.csv", "from,to,km\n001,002,20\n001,003,30\n002,003,70\n"),
    ("allowance_bands.csv", "from_km,to_km,hardship,million_vnd_per_month\n15,30,0,0.5\n15,,1,0.7\n"),
    ("preferences.csv", "officer,commune,position,hours\no2,002,,-8\n"),
    ("decisions.csv", "officer,decision,commune,position\no1,lock,001,\no5,forbid,002,\no7,refuse,,\n"),
  ]
}

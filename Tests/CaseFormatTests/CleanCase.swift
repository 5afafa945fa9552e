/// A small case without any mistake: every table, every column filled somewhere.
enum CleanCase {
  /// The files by name.
  static let files: [String: String] = [
    "policy.yml": """
    plan_date: 2025-12-01
    maximum_km: 40
    maximum_transfers: 20
    allowance_budget: 30
    training_budget: 200

    """,
    "communes.csv": """
    commune,name,kind,latitude,longitude,population,area_km2,establishment,digital_readiness,hardship,province
    00701,Yên Bình,commune,22.4101,105.8420,14200,88.5,34,0.8,0,08
    00713,Tân Lập,commune,22.4702,105.9100,11850,121.3,33,0.7,1,08
    00725,Hòa Phú,ward,22.3610,105.7980,23400,31.2,40,0.95,0,08
    00737,Bản Vàng,commune,22.5520,105.9903,8900,186.7,32,0.5,2,08
    00749,Nà Hang,commune,22.6105,106.0410,7400,203.4,32,0.45,3,08

    """,
    "positions.csv": """
    position,name,group,rank,minimum_posts,critical,leading,relative_sensitive,rotation_months,combinable
    CHAIR,Chairman of the People's Committee,leadership,5,1,yes,yes,no,,
    LAND,Land and environment officer,economy,3,0,yes,no,no,60,
    ACCT,Accountant,office,3,1,no,no,yes,36,
    CIVIL,Justice and civil status officer,office,3,0,no,no,no,,
    IT,Information technology officer,office,3,0,no,no,no,,
    SERVE,Public service clerk,service_centre,2,1,no,no,no,,no

    """,
    "activities.csv": """
    activity,name,field,position,unit_hours,online_share,shareable_share
    LAND-REG,First registration of land use rights,land,LAND,6.5,0.3,0.2
    LAND-CHG,Change of land use,land,LAND,4,0.4,0.2
    BIRTH,Birth registration,civil status,CIVIL,0.75,0.8,0.9
    MARRY,Marriage registration,civil status,CIVIL,1.25,0.5,0.3
    CERT,Certified copies,certification,SERVE,0.2,0.1,0
    BUDGET,Budget vouchers,finance,ACCT,0.5,0.9,0.5
    HELP,Support of online dossiers,digital,IT,0.6,1,0.8

    """,
    "workload.csv": """
    commune,activity,annual_volume
    00701,LAND-REG,310
    00701,LAND-CHG,120
    00701,BIRTH,260
    00701,MARRY,140
    00701,CERT,9200
    00701,BUDGET,2600
    00701,HELP,1900
    00713,LAND-REG,280
    00713,BIRTH,215
    00713,CERT,7100
    00713,BUDGET,2300
    00725,LAND-REG,420
    00725,LAND-CHG,260
    00725,BIRTH,430
    00725,MARRY,220
    00725,CERT,16800
    00725,BUDGET,3900
    00725,HELP,4100
    00737,LAND-REG,190
    00737,CERT,4300
    00737,BUDGET,2100
    00749,LAND-REG,150
    00749,BIRTH,170
    00749,CERT,3600
    00749,BUDGET,2050

    """,
    "allowances.csv": """
    position,name,share,hours_per_year,commune
    LAND,Meetings,0.08,,
    LAND,Field inspection,0.12,,
    SERVE,Meetings,0.05,,
    CIVIL,Reception of citizens,,120,00725

    """,
    "posts.csv": """
    commune,position,posts
    00749,IT,1

    """,
    "officers.csv": """
    officer,name,commune,position,fte,rank,mobility,max_km,born,sex,since,leaves_on,home_commune,second_position
    O001,Nguyễn Văn An,00701,CHAIR,1,5,fixed,,1975-03-12,male,2025-07-01,,,
    O002,Trần Thị Bình,00701,LAND,1,3,movable,30,1988-11-02,female,2021-04-15,,,
    O003,Lê Văn Cường,00701,LAND,1,3,movable,,1990-01-25,male,2025-07-01,,00725,
    O004,Phạm Thị Dung,00701,ACCT,1,3,movable,20,1984-06-17,female,2019-09-01,,,
    O005,Hoàng Văn Em,00713,CHAIR,1,5,fixed,,1971-08-30,male,2025-07-01,,,
    O006,Vũ Thị Giang,00713,CIVIL,1,3,movable,,1992-12-09,female,2023-02-01,,,
    O007,Đặng Văn Hải,00713,SERVE,0.5,2,movable,15,1995-05-05,male,2025-07-01,,,
    O008,Bùi Thị Hoa,00725,CHAIR,1,5,fixed,,1978-10-21,female,2025-07-01,,,
    O009,Đỗ Văn Khánh,00725,IT,1,3,movable,,1994-07-14,male,2024-03-01,,,
    O010,Hồ Thị Lan,00725,SERVE,1,2,movable,25,1997-02-28,female,2025-07-01,,,
    O011,Ngô Văn Minh,00737,CHAIR,1,5,fixed,,1973-04-04,male,2025-07-01,,,
    O012,Dương Thị Nga,00737,ACCT,1,3,movable,,1986-09-19,female,2022-01-10,,,LAND
    O013,Lý Văn Phúc,00749,CHAIR,1,5,fixed,,1969-12-12,male,2025-07-01,2026-09-30,,
    O014,Nông Thị Quyên,00749,CIVIL,1,3,movable,40,1991-03-08,female,2025-07-01,,,

    """,
    "competencies.csv": """
    competency,name,category
    LANDLAW,Land law,professional
    ACCOUNT,Public accounting,professional
    CIVLAW,Civil status law,professional
    DIGITAL,Digital skills,digital
    TAY,Tày language,language
    LEAD,Leading a team,management

    """,
    "requirements.csv": """
    position,competency,level,mandatory,weight
    CHAIR,LEAD,4,yes,3
    LAND,LANDLAW,3,yes,3
    LAND,DIGITAL,2,no,1
    ACCT,ACCOUNT,3,yes,3
    CIVIL,CIVLAW,3,yes,2
    CIVIL,DIGITAL,2,no,1
    IT,DIGITAL,4,yes,3
    SERVE,DIGITAL,2,no,1

    """,
    "officer_competencies.csv": """
    officer,competency,level,valid_until
    O001,LEAD,4,
    O002,LANDLAW,4,
    O002,DIGITAL,2,2027-06-30
    O003,LANDLAW,2,
    O003,CIVLAW,4,
    O004,ACCOUNT,4,
    O005,LEAD,4,
    O006,CIVLAW,3,
    O006,DIGITAL,3,2028-01-31
    O007,DIGITAL,2,
    O008,LEAD,5,
    O009,DIGITAL,5,
    O010,DIGITAL,2,
    O010,CIVLAW,2,
    O011,LEAD,4,
    O012,ACCOUNT,3,
    O013,LEAD,4,
    O013,TAY,5,
    O014,CIVLAW,3,
    O014,TAY,4,

    """,
    "courses.csv": """
    course,name,competency,from_level,to_level,hours,cost,seats
    C-LAND3,Land law for officers,LANDLAW,2,3,40,3.5,10
    C-DIG2,Digital skills 2,DIGITAL,0,2,24,1.2,
    C-CIV3,Civil status law,CIVLAW,2,3,32,2.8,8

    """,
    "bars.csv": """
    officer,rule,until,legal_basis
    O006,discipline,2027-02-28,"Decree on civil servants, article on secondment"

    """,
    "combinations.csv": """
    position,with
    ACCT,LAND
    CIVIL,LAND

    """,
    "relations.csv": """
    officer,other,kind
    O009,O010,couple
    O005,O012,relative

    """,
    "team_rules.csv": """
    commune,competency,level,officers,penalty_hours
    ,DIGITAL,2,1,20
    00749,TAY,3,1,15

    """,
    "decisions.csv": """
    officer,decision,commune,position,decided_on,note
    O002,lock,,,2025-11-20,Leads the land register project
    O007,refuse,00749,,2025-11-21,
    O014,forbid,00725,CIVIL,2025-11-24,"Asked to stay near home;
    talk held on 24 November"

    """,
    "preferences.csv": """
    officer,commune,position,hours
    O003,00713,LAND,-8
    O010,,CIVIL,-4

    """,
    "distances.csv": """
    from,to,km
    00701,00713,14.5
    00713,00701,14.5
    00737,00749,11.2

    """,
    "allowance_bands.csv": """
    from_km,to_km,hardship,million_vnd_per_month
    15,20,,0.5
    20,30,,0.7
    30,,,1
    20,,3,2.5

    """,
    "recruitment.csv": """
    position,quota
    ,3
    IT,2

    """,
    "waves.csv": """
    officer,month,not_before,not_after,note
    O002,2026-04-01,2026-03-01,2026-06-30,Hands over in March
    O014,,2026-05-15,,

    """,
  ]
}

// What people say, and what names and indicators say: short forms of places, and everyday words for the subject.
// A short form that the rule "beginning + s" gives (Notts, Lancs, Staffs) needs no line here.

export const everyday: Record<string, string[]> = {
  // Places
  hants: ['hampshire'], northants: ['northamptonshire'], oxon: ['oxfordshire'], salop: ['shropshire'], warks: ['warwickshire'],
  northumbria: ['northumberland', 'north east'], brum: ['birmingham'], boro: ['middlesbrough'], soton: ['southampton'], ldn: ['london'],
  mids: ['midlands'], ne: ['north east'], nw: ['north west'], se: ['south east'], sw: ['south west'], iow: ['isle of wight'],
  britain: ['great britain', 'united kingdom'], derry: ['derry city'], sheff: ['sheffield'],
  hebrides: ['na h eileanan siar'], countrywide: ['united kingdom'], national: ['united kingdom'],
  // Work and pay
  job: ['employment', 'occupation'], jobs: ['employment', 'occupation', 'vacancy'], career: ['occupational progression'], work: ['employment', 'economic activity'],
  working: ['economic activity'], unemployed: ['unemployment'], jobless: ['unemployment'], joblessness: ['unemployment'], dole: ['unemployment'],
  wage: ['earnings'], wages: ['earnings'], salary: ['earnings'], salaries: ['earnings'], pay: ['earnings'], money: ['earnings', 'wealth'], income: ['earnings'],
  vacancies: ['vacancy'], inequality: ['distribution of earnings'], class: ['occupational', 'socio economic background'],
  zerohours: ['precarious'], insecure: ['precarious'], professional: ['occupational'],
  // Learning
  uni: ['higher education', 'university'], university: ['higher education'], college: ['further education', 'higher education'], degree: ['highest qualification', 'postgraduate education'],
  degrees: ['highest qualification'], masters: ['postgraduate education'], phd: ['postgraduate education'], school: ['attainment', 'school education'], schools: ['attainment', 'school education'],
  gcse: ['attainment age 16'], gcses: ['attainment age 16'], sats: ['attainment age 11'], ks2: ['attainment age 11'], ks4: ['attainment age 16'], eyfs: ['development age 5'],
  exams: ['attainment'], grades: ['attainment'], results: ['attainment'], primary: ['attainment age 11'], secondary: ['attainment age 16'], nursery: ['development age 5'],
  preschool: ['development age 5'], reception: ['development age 5'], pisa: ['skills age 15'], maths: ['mathematics skills'], reading: ['reading'],
  neet: ['not in education employment training', 'destinations'], neets: ['destinations'], apprenticeship: ['further education training'], apprenticeships: ['further education training'],
  dropout: ['leave university'], training: ['further training'],
  // Growing up, home, people
  kids: ['childhood', 'children'], child: ['childhood'], children: ['childhood'], childhood: ['children'], poor: ['poverty', 'disadvantaged'], deprived: ['deprivation', 'disadvantage'], hardship: ['poverty'],
  parents: ['parental'], parent: ['parental'], mum: ['parental'], dad: ['parental'], house: ['housing'], houses: ['housing'], home: ['housing'], homes: ['housing'],
  homeowners: ['housing mobility'], ownership: ['housing mobility'], mortgage: ['housing'], rent: ['housing'], rich: ['wealth'], assets: ['wealth'], savings: ['wealth'],
  race: ['ethnicity'], racial: ['ethnicity'], ethnic: ['ethnicity'], gender: ['sex'], women: ['female'], woman: ['women', 'female'], men: ['male'], man: ['men', 'male'], girls: ['women', 'female'], boys: ['men', 'male'],
  female: ['women'], male: ['men'], fsm: ['free school meals'], dinners: ['free school meals'], ses: ['socio economic background'], seb: ['socio economic background'], background: ['socio economic background'],
  handicap: ['disability'], volunteering: ['civic engagement'], voting: ['civic engagement'], community: ['civic engagement', 'trust'],
  // The place
  internet: ['broadband'], wifi: ['broadband'], fibre: ['broadband'], gdp: ['gross value added'], economy: ['gross value added', 'new economy'], output: ['gross value added'], productivity: ['gross value added'],
  rd: ['research development'], stem: ['occupations new economy'], science: ['occupations new economy', 'research'], tech: ['occupations new economy'],
  index: ['index'], contact: ['about'], methodology: ['methods'], definition: ['glossary'], definitions: ['glossary'],
};

/** Software testing and quality: levels, methods, tools. */
export const quality = `
Software testing | field | application testing; testing skills; QA testing; testing methodologies; software test; test engineering; software verification; testing techniques; testing concepts; testing principles; software validation; testing best practices; testing process; software tester; testing applications; testing software; STLC; testing lifecycle; test processes; QA methodologies; test practices; IT testing; testing strategies
Software quality assurance | field | software QA; software quality; QA methodology; SQA~1; quality engineering; QA engineer; QA/test; ISO 25010; QA~2
Manual testing | method | manual QA; manual software testing; manual and automated testing; manual test; manual testers | is Software testing
Test automation | method | automated testing; automation testing; QA automation; automated test; automation test; automation framework; automated QA; functional automation; UI automation; SDET~1; data-driven testing; keyword-driven testing; page object model; automated regression; automated end-to-end testing; testing automation; testing framework; test framework; web automation | is Software testing
Unit testing | method | unit test; code coverage; test coverage; unit and integration tests; unit & integration testing; mutation testing; JaCoCo; property-based testing; snapshot testing; mocking; Istanbul coverage; gcov; Cobertura | is Software testing
Integration testing | method | SIT~2; integration test; interface testing; component testing; integrated testing; service testing; service virtualization; WireMock; Testcontainers; systems integration testing | is Software testing
System testing | method | end-to-end testing; E2E testing; E2E tests; E2E~1; end-to-end tests; system test; systems testing; test systems; V&V~1; IV&V; verification & validation; requirements verification | is Software testing
Acceptance testing | method | UAT~1; UAT testing; acceptance test; UAT execution; UAT coordination; user acceptance; lead UAT; uat~1 | is Software testing
Regression testing | method | regression test; regression suite; regression cycles | is Software testing
Smoke testing | method | sanity testing; sanity checks; smoke test; build verification testing | is Software testing
Functional testing | method | GUI testing; UI testing; web testing; functional test; website testing; backend testing; boundary value analysis; frontend testing; blackbox testing; grey box testing; compatibility testing; equivalence partitioning; localization testing; database testing; back-end testing; black box; white box; testing web applications; configuration testing; browser testing; visual regression testing | is Software testing
Game testing | method | game QA; playtesting | is Functional testing
ETL testing | method | | is Functional testing
Applitools | tool | | is Functional testing
Exploratory testing | method | ad hoc testing; session-based testing; exploratory QA; monkey testing; crowd testing; beta testing; alpha testing; dogfooding; beta test | is Software testing
Performance testing | method | load testing; stress testing; scalability testing; performance test; soak testing; endurance testing; benchmark testing; stress tests; volume testing; performance benchmarking; capacity testing; load test | is Software testing
Test-driven development | method | TDD~1; test-first development; test-driven; ATDD; tdd~1
Behaviour-driven development | method | BDD~1; behavior driven development; specification by example; Gherkin; BDD scenarios; bdd~1
Test case design | method | test scripts; test scenarios; test data; test specification; test execution; test case; executing tests; test documentation; test conditions; test procedure; test matrices; traceability matrix; RTM~1 | is Software testing
Test management | method | test planning; test strategy; test lead; test coordination; test reporting; test estimation; test plan; test manager; test metrics; testing strategy; managing testing; testing plans; test reports; test process improvement; TMMi; risk-based testing; QA metrics; TMap; test environment; agile testing; shift-left testing; continuous testing | is Software testing
Defect management | method | bug reporting; defect reporting; bug reports; defect triage; defect lifecycle; defects management; bug lifecycle; logging defects; defect reports; reporting bugs; report bugs; defect identification; defect prevention; software defects
Usability testing | method | user experience testing; moderated testing; usability test; UX testing; think-aloud testing; usability studies; heuristic evaluation; usability inspections; tree testing; eye tracking; cognitive walkthroughs
Test management tools | field | QA tools; test management software; QA software; testing tool; Zephyr Scale; TestLodge; Qase; Helix ALM; Kualitee; Testiny; TestCollab; testpad
Azure Test Plans | tool | Microsoft Test Manager | is Test management tools
TestLink | tool | | is Test management tools
qTest | tool | | is Test management tools
TestRail | tool | | is Test management tools
Zephyr test management | tool | Zephyr Squad | is Test management tools
Xray test management | tool | Jira Xray | is Test management tools
HP ALM | tool | Micro Focus ALM; Quality Center; ALM Octane; HP QC; HPQC; HPALM; TestDirector | is Test management tools
UFT One | tool | QTP~1; Unified Functional Testing; HP UFT; QuickTest Professional; Micro Focus UFT; UFT~1; Quick Test Pro; LeanFT | is Test automation tools
Test automation tools | field
Selenium | tool | Selenide; WebDriver~2; Watir | is Test automation tools
Cypress~2 | tool | Cypress.io; Cypress testing | implies JavaScript; is Test automation tools
Playwright~1 | tool | Microsoft Playwright; Playwright test | is Test automation tools
Puppeteer | tool | headless browsers | implies JavaScript; is Test automation tools
WebdriverIO | tool | Webdriver.io; WDIO~1 | implies JavaScript; is Test automation tools
Protractor | tool | | is Test automation tools
TestCafe | tool | | implies JavaScript; is Test automation tools
Katalon | tool | | is Test automation tools
Ranorex | tool | | is Test automation tools
TestComplete | tool | SmartBear | is Test automation tools
Tricentis Tosca | tool | TOSCA~1; Tricentis | is Test automation tools
Parasoft SOAtest | tool | | is Test automation tools
Eggplant testing | tool | | is Test automation tools
Robot Framework | tool | | is Test automation tools
Cucumber~2 | tool | Cucumber BDD; Cucumber framework | implies Behaviour-driven development; is Test automation tools
SpecFlow | tool | Reqnroll | implies .NET, Behaviour-driven development; is Test automation tools
Behave Python | tool | | implies Behaviour-driven development
Karate DSL | tool | | implies API testing
JUnit | framework | JUnits | implies Java, Unit testing
TestNG | framework | | implies Java; is Test automation tools
Mockito | framework | | implies Java, Unit testing
MockK | framework | | implies Kotlin, Unit testing
Spock framework | framework | | implies Groovy, Unit testing
PowerMock | framework | PowerMockito | implies Java, Unit testing
EasyMock | framework | | implies Java, Unit testing
NUnit | framework | | implies .NET, Unit testing
Moq | framework | | implies .NET, Unit testing
MSTest | framework | | implies .NET, Unit testing
xUnit.net | framework | xUnit | implies .NET, Unit testing
pytest | framework | | implies Python, Unit testing
Jest~1 | framework | Jest testing; Jest tests | implies JavaScript, Unit testing
Mocha~2 | framework | Mocha/Chai | implies JavaScript, Unit testing
Sinon.js | framework | Sinon | implies JavaScript, Unit testing
Chai.js | framework | | implies JavaScript, Unit testing
Jasmine~2 | framework | Jasmine testing; Jasmine framework | implies JavaScript, Unit testing
QUnit | framework | | implies JavaScript, Unit testing
Karma test runner | framework | Karma~2 | implies JavaScript, Unit testing
Vitest | framework | | implies JavaScript, Unit testing
React Testing Library | framework | Enzyme~2; Enzyme testing; Testing Library | implies React, Unit testing
RSpec | framework | | implies Ruby, Unit testing
Capybara | framework | | implies Ruby
PHPUnit | framework | | implies PHP, Unit testing
Google Test | framework | gtest; gmock; Google Mock | implies C++, Unit testing
VectorCAST | framework | | implies Unit testing
XCTest | framework | XCTests | implies iOS development, Software testing
XCUITest | framework | XCUI | implies iOS development, Software testing
Espresso testing | framework | Espresso~2 | implies Android development, Software testing
UIAutomator | framework | | implies Android development, Software testing
Appium | tool | | is Test automation tools, Mobile testing
BrowserStack | tool | device farm | is Cross-browser compatibility
AWS Device Farm | tool | | is Cross-browser compatibility
Perfecto | tool | | is Cross-browser compatibility
LambdaTest | tool | | is Cross-browser compatibility
Sauce Labs | tool | | is Cross-browser compatibility
Postman~1 | tool | POSTMAN | is API testing, API tools
API tools | field | Hoppscotch; HTTPie; REST client; Stoplight API
cURL~1 | tool | curl command | is API tools
Charles Proxy | tool | | is API tools
Fiddler | tool | | is API tools
SoapUI | tool | SOAP UI; ReadyAPI | is API testing, API tools
REST Assured | framework | | is API testing
Contract testing | method | consumer-driven contracts; Pact.io | is Software testing
JMeter | tool | | is Performance testing
LoadRunner | tool | Performance Center; VuGen | is Performance testing
Gatling | tool | | is Performance testing
k6 | tool | | is Performance testing
Locust~2 | tool | Locust load testing; Locust.io | implies Python; is Performance testing
NeoLoad | tool | Neotys | is Performance testing
BlazeMeter | tool | | is Performance testing
`;

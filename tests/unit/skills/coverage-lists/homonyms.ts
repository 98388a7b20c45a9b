import { labelled } from './lists.ts';

/** Names that the taxonomy knows for something else, the label in front: that is what postings mean by them. */
export const homonyms = labelled(`
American Sign Language: ASL
ANSYS: Fluent
Applicant tracking systems: ATS
Blueprint reading: Blueprint
Building information modelling: BIM
Cadence Allegro: Allegro
Cadence Virtuoso: Cadence
Certificate of Clinical Competence: CCC
Construction law: NEC
Convolutional neural networks: CNN
Creative writing: Poetry
DELTA qualification: Delta
Diplomacy: Tact
Drones: Drone
Eclipse IDE: ECLiPSe
Elastic Stack: Beats; Elk
Electronics manufacturing: SMT
Enrolled Agent: EA
Flux CD: Flux
Food safety standards certification: SQF
Google Search Console: GSC
HashiCorp Vault: Vault
Help desk: HelpDesk
Knowledge base tools: KnowledgeBase
Lean: Lean
Logo design: Logos
Marketing collateral: Leaflet
Metallurgy: Alloy
Norwegian: Norwegian
Open Policy Agent: Opa
Oracle OPERA: Opera
Physical design: CTS
Product certification: reach
Radar systems: Radar
Robotics: Robots Exclusion Rules
RTL design: RTL
SOLID principles: Solid
STL: STL
Thermal analysis: TGA
UIKit: UIkit
VoIP: SIP
`);

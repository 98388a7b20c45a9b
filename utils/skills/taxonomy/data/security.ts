/** Information security: fields, practices, frameworks and laws, tools. */
export const security = `
Cybersecurity | field | information security; infosec; IT security; computer security; cyber; data security and privacy; security engineering; information assurance; ICT security; digital security; security best practices; security controls; security principles; security concepts; security technology
Security architecture | field | security design; cybersecurity architecture; SABSA; secure architecture; defense in depth; defence in depth | implies Cybersecurity
Application security | field | AppSec; software security; product security; API security; web security; secure SDLC; app sec; SSDLC; secure development lifecycle; application vulnerabilities; security development lifecycle | implies Cybersecurity
Secure coding | method | secure code review; secure by design; security by design | implies Application security
OWASP | standard | BSIMM | implies Application security; is Security frameworks
Web vulnerabilities | field | XSS~1; cross-site scripting; SQL injection; CSRF; cross-site request forgery; SSRF; injection attacks; SQLi; buffer overflows | implies Application security
DevSecOps | method | Dev Sec Ops; SecDevOps; shift-left security | implies DevOps, Application security
Cloud security | field | AWS security; CSPM; CWPP; CNAPP; cloud workload protection | implies Cybersecurity
Network security | field | network defense; perimeter security; network access control; network defence; network hardening; network and security; network segmentation; networking and security; microsegmentation; NAC~2 | implies Cybersecurity
Data security | field | information protection; data classification; data loss protection; data encryption | implies Cybersecurity
Endpoint security | field | endpoint protection; EDR~1; XDR~1; antivirus; anti-virus; anti-malware; endpoint detection; endpoint defense; MDR~2; managed detection and response; virus removal; workstation security | implies Cybersecurity
Operational technology security | field | OT security; ICS security; industrial control systems security; IEC 62443; SCADA security; ISA 62443; IoT security; embedded security; hardware security; device security | implies Cybersecurity
NERC CIP | standard | | is Operational technology security
Physical security systems | field | access control systems; CCTV; video surveillance; physical access control; IP cameras; surveillance cameras; alarm systems; card access; badging system; electronic access control
Email security | field | anti-phishing; DMARC; phishing defense; spam filtering; secure email gateway; email filtering; DKIM; phishing simulation; spam filters | implies Cybersecurity
Barracuda | tool | | is Email security
Microsoft Defender for Office 365 | tool | | is Email security
Cisco IronPort | tool | Cisco ESA | is Email security
Mimecast | tool | | is Email security
Proofpoint | tool | | is Email security
Security awareness training | method | security awareness; cybersecurity awareness; cyber awareness; security education; security culture
KnowBe4 | tool | | is Security awareness training
Penetration testing | method | pen testing; pentesting; pentest; ethical hacking; pen test; penetration tester; penetration test; VAPT; offensive security; hacking techniques; white hat hacking | implies Cybersecurity
Red teaming | method | red team; adversary emulation; adversary simulation; purple team; adversarial simulation; attack simulation | implies Penetration testing
Blue teaming | method | blue team; defensive security; defensive cyber operations; DCO~2; cyber network defense; computer network defense; CND~2 | implies Cybersecurity
Bug bounty | method | HackerOne; Bugcrowd; responsible disclosure; CVE research; vulnerability research; exploit development; capture the flag; CTF~1; CTFs~1; CTF competitions; security research; HackTheBox; TryHackMe
Vulnerability management | method | vulnerability scanning; vulnerability assessment; vulnerability remediation; vulnerability scans; vulnerability testing; CVSS; CVE~1; CVEs~1; vulnerability identification; security vulnerabilities; vulnerability scanner; ACAS~1; security scanning; identify vulnerabilities; attack surface management | implies Cybersecurity
Nessus | tool | Tenable | is Vulnerability management
Qualys | tool | QualysGuard | is Vulnerability management
Rapid7 | tool | InsightVM; Nexpose; InsightIDR | is Vulnerability management
OpenVAS | tool | Greenbone | is Vulnerability management
Metasploit | tool | | is Penetration testing
Burp Suite | tool | Burp~2; PortSwigger | is Penetration testing
OWASP ZAP | tool | Zed Attack Proxy | is Penetration testing, Dynamic application security testing
Nmap | tool | Zenmap; port scanning | is Penetration testing
Kali Linux | platform | | implies Linux; is Penetration testing
Cobalt Strike | tool | | is Red teaming
BloodHound | tool | | is Red teaming
Wireshark | tool | tshark; Ethereal | is Network troubleshooting
Aircrack-ng | tool | | is Penetration testing
Hashcat | tool | | is Penetration testing
Threat modelling | method | threat modeling; attack trees; DREAD; threat model; threat and risk assessment; ISO 21434; ISO/SAE 21434; automotive cybersecurity; UN R155; TARA~1 | implies Cybersecurity
Threat intelligence | method | CTI~2; threat analysis; OSINT; open source intelligence; threat landscape; cyber intelligence; threat research; threat intel; threat actors; indicators of compromise; IOCs~1; TTPs~1; dark web monitoring | implies Cybersecurity
STIX/TAXII | standard | STIX | is Threat intelligence
YARA | tool | | is Threat intelligence
Maltego | tool | | is Threat intelligence
Recorded Future | tool | | is Threat intelligence
MISP | tool | | is Threat intelligence
Threat hunting | method | threat hunter; hunting for threats; hunt operations | implies Cybersecurity
Threat detection | method | detection engineering; security detection; Sigma rules; detection logic; detection and response; intrusion detection; SIEM rules; advanced persistent threats | implies Cybersecurity
MITRE ATT&CK | standard | MITRE; kill chain; Diamond Model | is Security frameworks
Security operations | field | SOC~2; SOC operations; security monitoring; SOC analyst; SOC monitoring; security alerts; security analysis; cyber defense operations; alert triage; cybersecurity operations; security events | implies Cybersecurity
SIEM | field | security information and event management; security information event management | is Security operations
Splunk Enterprise Security | tool | Splunk ES; Splunk SIEM; Splunk SOAR | implies Splunk; is SIEM
IBM QRadar | tool | | is SIEM
ArcSight | tool | | is SIEM
LogRhythm | tool | | is SIEM
Microsoft Sentinel | platform | Azure Sentinel | is SIEM
Elastic Security | platform | Elastic SIEM | is SIEM
AlienVault | platform | | is SIEM
Wazuh | platform | | is SIEM
FortiAnalyzer | tool | | is SIEM
Google Chronicle | tool | | is SIEM
RSA NetWitness | tool | NetWitness | is SIEM
SOAR~1 | tool | security orchestration; SOAR playbooks | is Security operations
Cortex XSOAR | tool | XSOAR; Demisto | is Security operations
Security incident response | method | CSIRT; CERT team; incident handling; DFIR; breach response; IR plans; security incidents; incident containment; incident response procedures; incident response plan; NIST 800-61; incident handlers | implies Cybersecurity
Digital forensics | method | forensic analysis; cyber forensics; network forensics; memory forensics; digital evidence; mobile forensics; forensic imaging; host forensics; forensics~2; chain of custody digital | implies Cybersecurity
EnCase | tool | | is Digital forensics
Forensic Toolkit | tool | AccessData FTK; FTK~1; FTK Imager | is Digital forensics
Volatility framework | tool | Volatility~3 | is Digital forensics
Autopsy forensics | tool | | is Digital forensics
Cellebrite | tool | UFED | is Digital forensics
Malware analysis | method | malware; ransomware; sandbox analysis | implies Cybersecurity
Reverse engineering | method | disassemblers; binary analysis; disassembly code; decompilers; firmware analysis; fuzzing; fuzz testing; fuzzers
Ghidra | tool | | is Reverse engineering
IDA Pro | tool | | is Reverse engineering
WinDbg | tool | | is Reverse engineering
Static application security testing | method | SAST~1 | implies Application security
Dynamic application security testing | method | DAST~1; IAST~1; RASP~1; WhiteHat Security | implies Application security
WebInspect | tool | | is Dynamic application security testing
HCL AppScan | tool | AppScan | is Dynamic application security testing
Acunetix | tool | | is Dynamic application security testing
Software composition analysis | method | SCA~2; dependency scanning; SBOM; SLSA; Sigstore; FOSSA; Renovate bot; open source license compliance; software bill of materials | implies Application security
Sonatype Lifecycle | tool | | is Software composition analysis
Dependabot | tool | | is Software composition analysis
Mend.io | tool | WhiteSource | is Software composition analysis
Black Duck | tool | | is Software composition analysis
Checkmarx | tool | CxSAST | is Static application security testing
Veracode | tool | | is Static application security testing
Fortify | tool | | is Static application security testing
Snyk | tool | | is Software composition analysis
Semgrep | tool | | is Static application security testing
GitHub Advanced Security | tool | GHAS | is Static application security testing
CodeQL | tool | | is Static application security testing
Trivy | tool | | is Kubernetes security
Falco | tool | | is Kubernetes security
Sysdig | tool | | is Kubernetes security
Aqua Security | tool | | is Kubernetes security
Prisma Cloud | platform | RedLock | is Cloud security
Wiz security | platform | | is Cloud security
Open Policy Agent | tool | OPA~2; Rego; policy as code; compliance as code | is Cloud security
Checkov | tool | | is Cloud security
Secrets management | method | secret management; credential management; password vaulting; password management; password manager; Sealed Secrets; password vault | is Cybersecurity
1Password | tool | | is Secrets management
KeePass | tool | | is Secrets management
Bitwarden | tool | | is Secrets management
LastPass | tool | | is Secrets management
HashiCorp Vault | tool | Vault~2 | is Secrets management
Key management | method | HSM~1; HSMs~1; Luna HSM; nCipher; hardware security module; COMSEC; TPM~1; trusted platform module; Thales CipherTrust; payShield; SafeNet; TrustZone; secure boot; trusted execution environment; secure elements | is Cryptography
Cryptography | field | encryption; AES/RSA; crypto protocols; cryptanalysis; cryptographic; FIPS 140; zero-knowledge proofs; BitLocker; multi-party computation; cryptology
Public key infrastructure | field | PKI~1; digital certificates; certificate management; X.509; SSL certificates; certificate authority; Microsoft PKI; certificate lifecycle management; TLS certificates; X509; public key cryptography; EJBCA; Entrust | is Cryptography
Let's Encrypt | tool | | is Public key infrastructure
OpenSSL | tool | | is Public key infrastructure
DigiCert | tool | | is Public key infrastructure
Venafi | tool | | is Public key infrastructure
Active Directory Certificate Services | tool | ADCS; AD CS | is Public key infrastructure
TLS~1 | standard | SSL~1; Transport Layer Security; mTLS; Secure Sockets Layer; TLS 1.3; TLS 1.2; mutual TLS | is Network protocols
Identity and access management | field | IAM~1; identity management; access management; IdAM; identity governance; access control; identity lifecycle management; user provisioning; ICAM; access reviews; user access; CIAM; RBAC~1; account provisioning; least privilege; access provisioning; ABAC~1; logical access; user administration; digital identity; user permissions; access recertification; access rights; access permissions; user accounts; identity & access; entitlements | is Cybersecurity
Authentication | method | authorization; authn; authz; passwordless; WebAuthn; passkeys; FIDO; federated identity; JSON Web Tokens; JWT~1; JWTs~1; identity federation; federation services; authorisation | is Identity and access management
OAuth | standard | | implies Authentication
OpenID Connect | standard | OIDC; OpenID; Open ID Connect | implies Authentication
SAML | standard | Security Assertion Markup Language; SCIM; WS-Federation | implies Authentication
Single sign-on | method | SSO~1; federated SSO | implies Authentication
Multi-factor authentication | method | MFA~1; 2FA~1; two-factor authentication; multifactor authentication; Azure MFA | implies Authentication
YubiKey | tool | Yubico | is Multi-factor authentication
RSA SecurID | tool | SecurID | is Multi-factor authentication
Duo Security | tool | DUO MFA | is Multi-factor authentication
Kerberos | standard | NTLM | implies Authentication
RADIUS~1 | standard | TACACS; 802.1X; FreeRADIUS; EAP-TLS; dot1x | implies Authentication
Privileged access management | field | PAM~2; privileged identity management; privileged accounts; Azure PIM; privileged access; Wallix | is Identity and access management
Delinea | tool | Thycotic | is Privileged access management
BeyondTrust | tool | Bomgar | is Privileged access management
CyberArk | tool | | is Privileged access management
Okta | platform | | is Identity and access management, Single sign-on
Auth0 | platform | | is Authentication
Keycloak | platform | | is Identity and access management
WSO2 Identity Server | platform | | is Identity and access management
Ping Identity | platform | PingFederate; PingAccess; PingOne; PingID; PingDirectory | is Identity and access management
ForgeRock | platform | OpenAM; OpenIDM; OpenDJ | is Identity and access management
SailPoint | platform | IdentityIQ; IdentityNow | is Identity and access management
Saviynt | platform | | is Identity and access management
OneLogin | platform | | is Identity and access management
IBM Security Verify | platform | | is Identity and access management
Oracle Access Manager | platform | | is Identity and access management
Oracle Identity Manager | platform | OIM~2; Oracle Identity Management; Oracle IDM; Oracle Identity Governance | is Identity and access management
One Identity Manager | platform | | is Identity and access management
Zero trust | method | ZTNA; NIST 800-207 | is Cybersecurity
Firewalls | field | NGFW; UTM~2; unified threat management; iptables; nftables; firewalld | is Network security
Palo Alto firewalls | tool | PAN-OS; GlobalProtect; PaloAlto | is Firewalls
Fortinet FortiGate | tool | FortiGate; Fortinet; FortiManager; FortiOS; FortiClient | is Firewalls
Check Point firewalls | tool | Check Point | is Firewalls
Cisco ASA | tool | Firepower; Cisco FTD; Cisco PIX; ASA firewall | is Firewalls
Juniper SRX | tool | SRX firewalls; NetScreen; Juniper firewalls | is Firewalls
Sophos | tool | | is Firewalls
Forcepoint | tool | | is Firewalls
pfSense | tool | | is Firewalls
WatchGuard | tool | | is Firewalls
SonicWall | tool | | is Firewalls
Web application firewall | tool | WAF~1; web application firewalls; WAFs~1; F5 WAF; bot management | is Network security
Akamai WAF | tool | | is Network security
Imperva | tool | | is Network security
ModSecurity | tool | | is Network security
Intrusion detection and prevention | method | IDS~1; IPS~2; intrusion detection system; IDS and IPS; intrusion prevention; HIDS; NIDS; Tipping Point; TippingPoint; Sourcefire; HIPS~1; IDPS | is Network security
Snort | tool | | is Intrusion detection and prevention
Zeek | tool | | is Intrusion detection and prevention
Suricata | tool | | is Intrusion detection and prevention
Data loss prevention | method | DLP~1; data leakage prevention; data leak prevention; Netskope DLP; insider threat; sensitivity labels; Code42; DLP policies; data leakage protection | is Data security
Microsoft Purview DLP | tool | Microsoft Information Protection; Purview Information Protection | is Data loss prevention
Varonis | tool | | is Data loss prevention
Forcepoint DLP | tool | | is Data loss prevention
Symantec DLP | tool | | is Data loss prevention
Secure access service edge | field | SASE~1; CASB; cloud access security broker; Websense; web proxy; web filtering; URL filtering; DNS filtering; proxy server; web security gateway; content filtering; FortiSASE | is Network security
Blue Coat proxy | tool | Bluecoat | is Secure access service edge
Cisco Umbrella | tool | OpenDNS | is Secure access service edge
Zscaler | platform | | is Secure access service edge
Netskope | platform | | is Secure access service edge
CrowdStrike | tool | Falcon EDR | is Endpoint security
SentinelOne | tool | | is Endpoint security
Microsoft Defender | platform | Defender for Endpoint; Windows Defender; Defender ATP; Microsoft 365 Defender; Defender for Office 365; Microsoft Security | is Endpoint security
Carbon Black | tool | Bit9 | is Endpoint security
Trellix | tool | McAfee; FireEye; HBSS | is Endpoint security
Symantec Endpoint Protection | tool | Symantec; Norton antivirus; SEPM | is Endpoint security
Trend Micro | tool | Vision One | is Endpoint security
Cisco Secure Endpoint | tool | Cisco AMP | is Endpoint security
Malwarebytes | tool | | is Endpoint security
Cortex XDR | tool | | is Endpoint security
Bitdefender | tool | | is Endpoint security
ESET | tool | | is Endpoint security
Kaspersky | tool | | is Endpoint security
Tanium | tool | | is Endpoint security, Endpoint management
Darktrace | tool | | is Network security
Cisco Stealthwatch | tool | Stealthwatch | is Network security
Vectra AI | tool | Vectra | is Network security
Cisco ISE | tool | Identity Services Engine; ISE~2; Cisco ACS | is Network security
Forescout | tool | | is Network security
Aruba ClearPass | tool | ClearPass | is Network security
Security hardening | method | DISA STIG; STIGs~1; STIG~1; security baselines; STIG compliance; SCAP; CIS controls; SELinux; Security Technical Implementation Guides; secure configuration; AppArmor; CIS benchmark; hardening; eMASS; CIS Critical Security Controls; security configuration | implies Cybersecurity
Security auditing | method | security control assessment; security audit; security assessment; ISO 27001 audits; security reviews; security posture; security evaluation; security controls assessment; security architecture reviews; security risk assessments; ISMS audits | implies Cybersecurity
Security testing | method | security validation; security scanning and testing | implies Cybersecurity; is Software testing
IT audit | method | IT auditing; information systems audit; IT general controls; ITGC~1; ITGCs~1; IS audit; IT controls; ITGC testing; IT assurance; information technology general controls; technology controls
IT risk management | method | cyber risk; technology risk; IT risk; cybersecurity risk; information risk; ISO 27005; security risks; information security risk | implies Cybersecurity
Security governance | field | security compliance; cybersecurity governance; ISMS; security policy; security standards; security management; cybersecurity policy; IT compliance; security program; information security compliance | implies Cybersecurity
GRC tools | field | Securiti.ai; ZenGRC; Hyperproof; SAI360; Resolver GRC; Riskonnect; ProcessUnity
IBM OpenPages | platform | OpenPages | is GRC tools
Workiva | platform | | is GRC tools
ServiceNow GRC | platform | | is GRC tools
Vanta | platform | | is GRC tools
OneTrust | platform | | is GRC tools
AuditBoard | platform | | is GRC tools
MetricStream | platform | | is GRC tools
RSA Archer | platform | Archer GRC | is GRC tools
Security frameworks | standard | cyber frameworks; compliance frameworks; control frameworks
ISO 27001 | standard | ISO/IEC 27001; ISO27001; ISO 27002; ISO 27000; ISO27K; ISO27002; ISO 27K; ISO/IEC 27002; ISO 27018; ISO 27017; ISO27000 | is Security frameworks
ISO 27701 | standard | ISO/IEC 27701; privacy information management | is Security frameworks
NIST Cybersecurity Framework | standard | NIST CSF; NIST~1; NIST Cyber Security Framework; NIST guidelines; NIST/ISO | is Security frameworks
NIST 800-53 | standard | NIST SP 800; NIST 800; NIST SP800-53 | is Security frameworks
NIST 800-171 | standard | NIST SP 800-171; DFARS 7012; DFARS 252.204-7012; NIST SP800-171 | is Security frameworks
CMMC | standard | Cybersecurity Maturity Model Certification | is Security frameworks
Risk Management Framework | standard | NIST RMF; RMF~1; ATO process; authority to operate; FISMA; DIACAP; certification and accreditation; assessment and authorization; DoD 8570; DoD 8140; Federal Information Security Management Act; authorization to operate; system security plan; SSP~2; ICD 503; POA&M; POAM~1; ISSO duties; CNSSI 1253; JSIG; NISPOM; DCSA | is Security frameworks
FedRAMP | standard | Federal Risk and Authorization Management Program; StateRAMP | is Security frameworks
SOC 2 | standard | SOC2; SOC 1; SSAE 16; SSAE 18; SOC1; SOC I; SOC II; ISAE 3402; SOC reports; SSAE16; SSAE18 | is Security frameworks
PCI DSS | standard | PCI~1; PCI compliance; PCI requirements; PCIDSS; payment card industry; PCI security | is Security frameworks
HITRUST | standard | | is Security frameworks
COBIT | standard | | is Security frameworks
Cyber Essentials | standard | NCSC; CREST standards; ISM Australia; KRITIS | is Security frameworks
TISAX | standard | | is Security frameworks
IT-Grundschutz | standard | BSI Grundschutz | is Security frameworks
Essential Eight | standard | | is Security frameworks
NIS2 | standard | NIS Directive | is Security frameworks
Cyber Resilience Act | standard | CRA regulation | is Security frameworks
DORA regulation | standard | Digital Operational Resilience Act; EU DORA | is Security frameworks
Common Criteria | standard | ISO 15408; FIPS compliance; CC evaluation; ISO/IEC 15408 | is Security frameworks
Data privacy | field | privacy; data protection; DPIA; data subject requests; DSARs; personally identifiable information; PII~1; consent management; cookie consent; data subject access requests
GDPR | standard | General Data Protection Regulation; DSGVO; RGPD; DS-GVO | implies Data privacy
CCPA | standard | California Consumer Privacy Act; CPRA; US state privacy laws | implies Data privacy
POPIA | standard | | implies Data privacy
PIPEDA | standard | | implies Data privacy
LGPD | standard | | implies Data privacy
HIPAA | standard | Health Insurance Portability and Accountability Act; HITECH; HIPPA; protected health information; PHI~1 | implies Data privacy
COPPA | standard | Children's Online Privacy Protection Act | implies Data privacy
GLBA | standard | Gramm-Leach-Bliley | implies Data privacy
FERPA | standard | Family Educational Rights and Privacy Act | implies Data privacy
Export control IT security | standard | ITAR; EAR export regulations; International Traffic in Arms Regulations; export controls; export compliance
Security clearance | licence | TS/SCI; Secret clearance; SC clearance; DV clearance; DoD Secret; CI Poly; polygraph; Interim Secret; NATO Secret; Q clearance; Top Secret; active clearance
Packet analysis | method | packet capture; packet inspection; packet sniffing; network traffic analysis; protocol analyzers; protocol analysis
tcpdump | tool | | implies Packet analysis
Network detection and response | method | NDR~1 | implies Cybersecurity
DDoS mitigation | method | DDoS; DDoS protection; distributed denial of service | implies Network security
`;

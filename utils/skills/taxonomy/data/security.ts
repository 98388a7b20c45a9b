/** Information security: fields, practices, frameworks and laws, tools. */
export const security = `
Cybersecurity | field | information security; infosec; IT security; computer security; cyber; information systems security; data security and privacy; security engineering; information assurance; IT security principles; ICT security; digital security; information technology security; security best practices; information security principles; cyber operations; security controls; security principles; security technologies; security concepts; cyber security principles; IT/cyber security; security technology; security operations and engineering
Security architecture | field | security design; cybersecurity architecture; security solution design; SABSA; secure architecture; security architectures; defense in depth; security architect; security patterns; defence in depth | implies Cybersecurity
Application security | field | AppSec; software security; secure software development; product security; application security testing; API security; web security; secure SDLC; app sec; securing applications; SSDLC; secure development lifecycle; application vulnerabilities; secure software development lifecycle; security development lifecycle; software assurance; mobile application security | implies Cybersecurity
Secure coding | method | secure coding standards; secure programming; secure code review; secure development; OWASP secure coding; secure coding guidelines; security code review; secure software design; secure design principles; secure by design; security by design | implies Application security
OWASP | standard | BSIMM | implies Application security; is Security frameworks
Web vulnerabilities | field | XSS~1; cross-site scripting; SQL injection; CSRF; cross-site request forgery; SSRF; injection attacks; SQLi; buffer overflows | implies Application security
DevSecOps | method | Dev Sec Ops; SecDevOps; shift-left security; security automation in CI/CD; SecOps~2; security in CI/CD | implies DevOps, Application security
Cloud security | field | cloud security architecture; securing cloud environments; cloud security posture management; AWS security; CSPM; CWPP; CNAPP; cloud security controls; cloud security engineering; cloud infrastructure security; cloud data security; cloud security best practices; cloud workload protection; public cloud security; cloud security tools | implies Cybersecurity
Network security | field | network security architecture; network defense; perimeter security; network access control; network security engineering; network security monitoring; network defence; network hardening; network and security; network protection; NSM tools; network segmentation; secure network design; networking and security; network security controls; microsegmentation; network and systems security; NAC~2 | implies Cybersecurity
Data security | field | data protection controls; database and data security; information protection; data-centric security; data classification; securing data; data loss protection; data encryption; sensitive data protection; data security controls; data security standards | implies Cybersecurity
Endpoint security | field | endpoint protection; endpoint detection and response; EDR~1; EDR/XDR; XDR~1; host-based security; EDR tools; EPP~2; endpoint security tools; antivirus; antivirus software; anti-virus; anti-malware; desktop security; anti-virus software; endpoint detection; endpoint defense; MDR~2; managed detection and response; virus protection; virus removal; malware removal; workstation security; AV/EDR | implies Cybersecurity
Operational technology security | field | OT security; ICS security; OT cybersecurity; industrial control systems security; industrial cybersecurity; IEC 62443; SCADA security; ISA 62443; IoT security; embedded security; hardware security; IT/OT security; device security | implies Cybersecurity
NERC CIP | standard | | is Operational technology security
Dragos | tool | | is Operational technology security
Nozomi Networks | tool | | is Operational technology security
Claroty | tool | | is Operational technology security
Physical security systems | field | access control systems; CCTV; video surveillance; physical access control; security camera systems; electronic security systems; IP cameras; surveillance cameras; physical security technology; badge access systems; alarm systems; CCTV monitoring; access control and CCTV; IP video; card access; badging system; electronic access control; intrusion detection alarm
Avigilon | tool | | is Physical security systems
Milestone XProtect | tool | | is Physical security systems
C-CURE | tool | Software House CCURE | is Physical security systems
Lenel OnGuard | tool | Lenel | is Physical security systems
Genetec | tool | | is Physical security systems
Email security | field | anti-phishing; SPF DKIM DMARC; DMARC; phishing defense; email gateway security; spam filtering; secure email gateway; email filtering; DKIM; phishing analysis; phishing simulation; phishing simulations; spam filters; Symantec Messaging Gateway | implies Cybersecurity
Barracuda | tool | | is Email security
Microsoft Defender for Office 365 | tool | | is Email security
Cisco IronPort | tool | Cisco ESA | is Email security
Abnormal Security | tool | | is Email security
Mimecast | tool | | is Email security
Proofpoint | tool | | is Email security
Security awareness training | method | security awareness; cybersecurity awareness; cyber awareness; security training and awareness; security awareness programs; information security awareness; security education; security culture; phishing awareness
KnowBe4 | tool | | is Security awareness training
Penetration testing | method | pen testing; pentesting; pentest; ethical hacking; penetration tests; pen test; penetration tester; penetration test; vulnerability assessment and penetration testing; VAPT; offensive security; pentests; penetration testing tools; hacking techniques; VA/PT; white hat hacking; ethical hacker; pen tests | implies Cybersecurity
Red teaming | method | red team; adversary emulation; red team operations; adversary simulation; purple teaming; purple team; adversarial simulation; red/blue team; attack simulation; C2 frameworks | implies Penetration testing
Blue teaming | method | blue team; defensive security; blue team operations; defensive cyber operations; DCO~2; cyber network defense; computer network defense; CND~2 | implies Cybersecurity
Bug bounty | method | bug bounty programs; HackerOne; Bugcrowd; responsible disclosure; vulnerability disclosure; CVE research; vulnerability research; exploit development; capture the flag; CTF~1; CTFs~1; CTF competitions; security research; Hack The Box; HackTheBox; TryHackMe; vulnerability exploitation
Vulnerability management | method | vulnerability scanning; vulnerability assessment; vulnerability assessments; vulnerability remediation; vulnerability analysis; vulnerability scanners; vulnerability scans; vulnerability management tools; vulnerability testing; vulnerabilities management; CVSS; CVE~1; CVEs~1; vulnerability identification; vulnerability scanning tools; security vulnerabilities; vulnerability scanner; ACAS~1; remediating vulnerabilities; security scanning; remediate vulnerabilities; vulnerability detection; identify vulnerabilities; attack surface management | implies Cybersecurity
Nessus | tool | Tenable Nessus; Tenable; Tenable.io; Tenable.sc | is Vulnerability management
Qualys | tool | QualysGuard | is Vulnerability management
Rapid7 | tool | InsightVM; Nexpose; Rapid7 InsightVM; Rapid7 Nexpose; InsightIDR; Rapid7 InsightIDR | is Vulnerability management
OpenVAS | tool | Greenbone | is Vulnerability management
Metasploit | tool | Meterpreter | is Penetration testing
Burp Suite | tool | BurpSuite; Burp~2; PortSwigger | is Penetration testing
OWASP ZAP | tool | ZAP proxy; Zed Attack Proxy | is Penetration testing, Dynamic application security testing
Nmap | tool | Zenmap; Masscan; port scanning | is Penetration testing
Kali Linux | platform | Kali~2; Parrot OS; BackTrack Linux; Parrot Security | implies Linux; is Penetration testing
Cobalt Strike | tool | Empire C2; Sliver C2; CobaltStrike; Covenant C2 | is Red teaming
Impacket | tool | | is Red teaming
Mimikatz | tool | | is Red teaming
BloodHound | tool | | is Red teaming
Wireshark | tool | Wire shark; tcpdump; packet capture; packet analysis; tshark; packet sniffing; protocol analyzers; Ethereal; packet captures; protocol analysis; packet analyzers; pcap; packet-level analysis; protocol analyzer; network traffic analysis; packet inspection; network analyzers; sniffers; network protocol analyzers | is Network troubleshooting
Aircrack-ng | tool | Gobuster; wireless hacking; password cracking; Ettercap | is Penetration testing
Hydra password | tool | | is Penetration testing
Nikto | tool | | is Penetration testing
SQLmap | tool | | is Penetration testing
John the Ripper | tool | | is Penetration testing
Hashcat | tool | | is Penetration testing
Threat modelling | method | threat modeling; attack trees; threat models; DREAD; threat model; STRIDE threat model; threat and risk assessment; TARA analysis; ISO 21434; ISO/SAE 21434; automotive cybersecurity; UN R155; TARA~1 | implies Cybersecurity
Threat intelligence | method | cyber threat intelligence; CTI~2; threat analysis; OSINT; open source intelligence; threat landscape; cyber intelligence; threat research; threat intel; threat actors; indicators of compromise; IOCs~1; TTPs~1; cyber threats; OSINT tools; cyber threat analysis; cyber threat; threat assessment cyber; dark web monitoring | implies Cybersecurity
STIX/TAXII | standard | STIX | is Threat intelligence
YARA | tool | | is Threat intelligence
Maltego | tool | | is Threat intelligence
ThreatConnect | tool | | is Threat intelligence
Anomali | tool | | is Threat intelligence
Recorded Future | tool | | is Threat intelligence
MISP | tool | | is Threat intelligence
Threat hunting | method | cyber threat hunting; proactive threat hunting; threat hunter; threat hunts; hunting for threats; hunt operations | implies Cybersecurity
Threat detection | method | detection engineering; security detection; Sigma rules; detection rules; threat detection and response; detection logic; SIEM use cases; use case development SIEM; intrusion analysis; detection and response; intrusion detection; SIEM rules; detection content; SOC use cases; advanced persistent threats; APT groups; SIEM content development | implies Cybersecurity
MITRE ATT&CK | standard | MITRE; ATT&CK framework; Cyber Kill Chain; kill chain; MITRE ATT&CK framework; Diamond Model | is Security frameworks
Security operations | field | SOC~2; SOC operations; security monitoring; SOC analyst; SOC analysis; SOC environment; security event monitoring; Security Operations Center SOC; cyber security operations; SOC monitoring; security event analysis; security operation center; security alerts; SOC Tier 2; security analysis; SOC processes; cyber defense operations; security information monitoring; alert triage; SOC procedures; cybersecurity operations; security incident monitoring; security log analysis; security events | implies Cybersecurity
SIEM | field | SIEM tools; security information and event management; SIEM administration; SIEM/SOAR; security information event management | is Security operations
Splunk Enterprise Security | tool | Splunk ES; Splunk SIEM; Splunk SOAR; Splunk Phantom | implies Splunk; is SIEM
IBM QRadar | tool | QRadar; Q-Radar; QRadar SIEM | is SIEM
ArcSight | tool | | is SIEM
LogRhythm | tool | Log Rhythm; LogRhythm SIEM | is SIEM
Microsoft Sentinel | platform | Azure Sentinel; Sentinel~2; MS Sentinel; Sentinel SIEM; Microsoft Azure Sentinel | is SIEM
Elastic Security | platform | Elastic SIEM | is SIEM
AlienVault | platform | | is SIEM
OSSEC | platform | | is SIEM
Security Onion | platform | | is SIEM
Wazuh | platform | | is SIEM
Exabeam | tool | Devo SIEM; UEBA; user and entity behavior analytics; user behavior analytics security | is SIEM
McAfee ESM | tool | McAfee SIEM | is SIEM
FortiAnalyzer | tool | | is SIEM
Google Chronicle | tool | Chronicle SIEM; Google SecOps | is SIEM
RSA NetWitness | tool | NetWitness; RSA Security Analytics | is SIEM
FortiSIEM | tool | | is SIEM
Securonix | tool | | is SIEM
SOAR~1 | tool | security orchestration automation and response; SOAR platforms; security orchestration; security automation; SOAR tools; automated response security; security orchestration and automation; SOAR playbooks; SOAR platform; Torq | is Security operations
TheHive | tool | | is Security operations
Tines | tool | | is Security operations
Swimlane | tool | | is Security operations
Cortex XSOAR | tool | XSOAR; Demisto; Palo Alto XSOAR | is Security operations
Security incident response | method | cyber incident response; CSIRT; CERT team; incident handling; incident response plans; security incident management; computer security incident response; DFIR; breach response; incident response planning; IR plans; security incidents; cybersecurity incident response; incident containment; incident investigation security; incident responder; security investigations; cyber investigations; cyber incidents; incident response and forensics; incident response procedures; incident response plan; cyber incident management; NIST 800-61; security incident investigation; incident response process; tabletop exercises cyber; incident handlers | implies Cybersecurity
Digital forensics | method | computer forensics; forensic analysis; cyber forensics; network forensics; memory forensics; digital evidence; mobile forensics; forensic investigations; e-discovery forensics; forensic tools; digital forensics and incident response; forensic imaging; forensic analysis tools; host forensics; computer forensic; forensic technology; digital investigations; forensics tools; disk forensics; forensics~2; chain of custody digital | implies Cybersecurity
EnCase | tool | | is Digital forensics
Forensic Toolkit | tool | AccessData FTK; FTK~1; FTK Imager; SIFT workstation; Sleuth Kit | is Digital forensics
X-Ways Forensics | tool | X-Ways | is Digital forensics
Magnet AXIOM | tool | Magnet Axiom Forensics | is Digital forensics
Volatility framework | tool | Volatility~3 | is Digital forensics
Autopsy forensics | tool | | is Digital forensics
Cellebrite | tool | Cellebrite UFED; UFED | is Digital forensics
Malware analysis | method | malware reverse engineering; malware; malware research; ransomware; sandbox analysis | implies Cybersecurity
Reverse engineering | method | software reverse engineering; disassemblers; binary analysis; debuggers and disassemblers; disassembly code; decompilers; firmware analysis; binary exploitation; reverse engineering tools; fuzzing; AFL fuzzer; fuzz testing; fuzzers
Ghidra | tool | rizin | is Reverse engineering
Binary Ninja | tool | | is Reverse engineering
radare2 | tool | | is Reverse engineering
IDA Pro | tool | Hex-Rays; IDA~2; Immunity Debugger; IDA disassembler; GDB/WinDbg | is Reverse engineering
Frida~2 | tool | | is Reverse engineering
x64dbg | tool | | is Reverse engineering
OllyDbg | tool | | is Reverse engineering
WinDbg | tool | | is Reverse engineering
Static application security testing | method | SAST~1; static code security; static analysis security; SAST tools; SAST/DAST; SAST and DAST; static application security; SAST/DAST tools; source code security analysis | implies Application security
Dynamic application security testing | method | DAST~1; IAST~1; dynamic security testing; DAST tools; RASP~1; DAST/SAST; dynamic code scanning; web application scanning; web application vulnerability scanning; WhiteHat Security | implies Application security
WebInspect | tool | | is Dynamic application security testing
HCL AppScan | tool | AppScan | is Dynamic application security testing
Netsparker | tool | Invicti | is Dynamic application security testing
Acunetix | tool | | is Dynamic application security testing
Software composition analysis | method | SCA~2; open source vulnerability scanning; dependency scanning; SBOM; software supply chain security; SLSA; Sigstore; FOSSA; SBOMs; Renovate bot; open source security; open source license compliance; software bill of materials; third-party library vulnerabilities; supply chain security software | implies Application security
OWASP Dependency-Check | tool | | is Software composition analysis
Sonatype Lifecycle | tool | Nexus IQ | is Software composition analysis
Dependabot | tool | | is Software composition analysis
Mend.io | tool | WhiteSource | is Software composition analysis
Black Duck | tool | BlackDuck; Synopsys Black Duck | is Software composition analysis
Checkmarx | tool | Check marx; CxSAST | is Static application security testing
Veracode | tool | Vera code | is Static application security testing
Fortify | tool | Fortify SCA; OpenText Fortify; Fortify Static Code Analyzer; Fortify WebInspect; HP Fortify SCA | is Static application security testing
Snyk | tool | Snyk.io | is Software composition analysis
Semgrep | tool | secret scanning | is Static application security testing
Gitleaks | tool | | is Static application security testing
TruffleHog | tool | | is Static application security testing
GitGuardian | tool | | is Static application security testing
GitHub Advanced Security | tool | GHAS | is Static application security testing
CodeQL | tool | | is Static application security testing
Trivy | tool | Clair scanner; Grype; NeuVector; StackRox; Aqua Trivy; Docker security scanning | is Kubernetes security
Falco | tool | | is Kubernetes security
Sysdig | tool | | is Kubernetes security
Twistlock | tool | | is Kubernetes security
Anchore | tool | | is Kubernetes security
Aqua Security | tool | Aqua~3 | is Kubernetes security
Prisma Cloud | platform | Palo Alto Prisma Cloud; RedLock; Palo Alto Prisma | is Cloud security
Wiz security | platform | Wiz~2; Wiz.io; Wiz CNAPP; ScoutSuite; CloudCheckr | is Cloud security
Prowler | platform | | is Cloud security
CloudGuard | platform | Check Point CloudGuard; Dome9 | is Cloud security
Lacework | platform | | is Cloud security
Orca Security | platform | | is Cloud security
Open Policy Agent | tool | OPA~2; Rego; Gatekeeper Kubernetes; policy as code; OPA Gatekeeper; compliance as code; OPA/Rego | is Cloud security
tfsec | tool | | is Cloud security
Checkov | tool | | is Cloud security
HashiCorp Sentinel | tool | | is Cloud security
Kyverno | tool | | is Cloud security
Secrets management | method | secret management; secrets vault; managing secrets; credential management; password vaulting; password management; password managers; password manager; Sealed Secrets; secret stores; Doppler secrets; secrets management tools; password safe; password vault; secret managers | is Cybersecurity
Keeper password | tool | | is Secrets management
1Password | tool | | is Secrets management
KeePass | tool | | is Secrets management
Bitwarden | tool | | is Secrets management
LastPass | tool | | is Secrets management
HashiCorp Vault | tool | Vault~2; Vault Enterprise; Vault secrets | is Secrets management
Key management | method | KMS~2; HSM~1; HSMs~1; hardware security modules; encryption key management; Thales HSM; Luna HSM; nCipher; cryptographic key management; hardware security module; COMSEC; crypto key management; TPM~1; trusted platform module; Thales CipherTrust; payShield; secure enclave; SafeNet; TrustZone; secure boot; TEE trusted execution; trusted execution environment; secure elements; secure key storage | is Cryptography
Cryptography | field | encryption; cryptographic algorithms; AES/RSA; crypto protocols; encryption algorithms; cryptanalysis; cryptographic; FIPS 140; zero-knowledge proofs; encryption tools; zk-SNARKs; BitLocker; multi-party computation; secure multiparty computation; cryptology
Public key infrastructure | field | PKI~1; digital certificates; certificate management; X.509; SSL certificates; certificate authority; Microsoft PKI; certificate lifecycle management; certificate authorities; PKI certificates; TLS certificates; SSL certificate management; certificate services; X509; SSL/TLS certificates; public key cryptography; smart card authentication; EJBCA; Entrust; CAC/PKI | is Cryptography
cert-manager | field | | is Public key infrastructure
Keyfactor | tool | | is Public key infrastructure
Let's Encrypt | tool | | is Public key infrastructure
OpenSSL | tool | | is Public key infrastructure
DigiCert | tool | | is Public key infrastructure
Venafi | tool | | is Public key infrastructure
Active Directory Certificate Services | tool | ADCS; AD CS | is Public key infrastructure
TLS~1 | standard | SSL~1; SSL/TLS; Transport Layer Security; TLS/SSL; mTLS; Secure Sockets Layer; TLS 1.3; TLS 1.2; mutual TLS | is Network protocols
Identity and access management | field | IAM~1; identity management; access management; IdAM; identity & access management; user access management; identity governance; access control; access controls; IGA~2; identity lifecycle management; user provisioning; ICAM; user access reviews; access reviews; entitlement management; user access; CIAM; identity security; RBAC~1; user account management; user account administration; account provisioning; least privilege; access provisioning; ABAC~1; logical access; access administration; user access controls; authorization and access control; account management AD; identity access management; identity and access governance; identity solutions; user administration; IAM solutions; digital identity; user permissions; privilege management; access recertification; identity governance and administration; user access administration; IAM tools; access management tools; provisioning and deprovisioning; IAM concepts; access rights; access permissions; joiner mover leaver; IAM technologies; user accounts; identity access; identity & access; entitlements; security groups; segregation of duties access; logical access controls | is Cybersecurity
Authentication | method | authorization; authn; authz; authentication and authorization; passwordless; passwordless authentication; FIDO2; WebAuthn; passkeys; FIDO; federated identity; authentication and authorisation; JSON Web Tokens; JWT~1; JWTs~1; identity federation; federation services; API authentication; JWT authentication; authorisation; JWT tokens; identity protocols; authentication protocols SAML; federation protocols | is Identity and access management
OAuth | standard | OAuth2; OAuth2.0 | implies Authentication
OpenID Connect | standard | OIDC; OpenID; Open ID Connect | implies Authentication
SAML | standard | Security Assertion Markup Language; SCIM; WS-Federation; SAML SSO; SAML2 | implies Authentication
Single sign-on | method | SSO~1; SSO integration; federated SSO; SSO solutions; SSO technologies; SSO/MFA; enterprise SSO; SSO configuration; SSO/SAML | implies Authentication
Multi-factor authentication | method | MFA~1; 2FA~1; two-factor authentication; multifactor authentication; MFA/SSO; MFA solutions; Azure MFA; Microsoft Authenticator | implies Authentication
YubiKey | tool | Yubico | is Multi-factor authentication
RSA SecurID | tool | SecurID | is Multi-factor authentication
Duo Security | tool | Cisco Duo; DUO~2; DUO MFA | is Multi-factor authentication
Kerberos | standard | Kerberos authentication; NTLM | implies Authentication
RADIUS~1 | standard | TACACS+; TACACS; RADIUS/TACACS; 802.1X; RADIUS server; FreeRADIUS; AAA protocols; RADIUS authentication; AAA/RADIUS; TACACS/RADIUS; RADIUS/TACACS+; EAP-TLS; dot1x; AAA authentication | implies Authentication
Privileged access management | field | PAM~2; privileged identity management; privileged account management; privileged accounts; PAM solutions; Azure PIM; privileged access; PAM/PIM; privileged session management; PIM/PAM; One Identity Safeguard; PAM tools; PAM tools CyberArk; IAM/PAM; Wallix | is Identity and access management
Centrify | tool | Centrify PAM | is Privileged access management
Delinea | tool | Thycotic | is Privileged access management
BeyondTrust | tool | BeyondTrust Password Safe; Bomgar | is Privileged access management
CyberArk | tool | CyberArk PAM; Cyber Ark; CyberArk Privilege Cloud | is Privileged access management
Okta | platform | Okta SSO; Okta administration | is Identity and access management, Single sign-on
Auth0 | platform | Auth 0 | is Authentication
Keycloak | platform | Red Hat SSO; Key cloak; Gluu; Ory Kratos; Authentik | is Identity and access management
FusionAuth | platform | | is Identity and access management
IdentityServer4 | platform | IdentityServer; Identity Server | is Identity and access management
WSO2 Identity Server | platform | | is Identity and access management
Ping Identity | platform | PingFederate; PingAccess; PingOne; PingID; Ping Federate; PingDirectory; Ping Access | is Identity and access management
ForgeRock | platform | OpenAM; Forge Rock; ForgeRock OpenAM; OpenIDM; OpenDJ | is Identity and access management
SailPoint | platform | SailPoint IdentityIQ; IdentityIQ; SailPoint IdentityNow; IdentityNow; Sail Point; Sailpoint Identity Security Cloud | is Identity and access management
Saviynt | platform | Saviynt IGA; CA Identity Manager; Duo OneLogin | is Identity and access management
Omada Identity | platform | | is Identity and access management
JumpCloud | platform | | is Identity and access management
OneLogin | platform | | is Identity and access management
RSA Identity Governance | platform | | is Identity and access management
Microsoft Identity Manager | platform | MIM Microsoft; Forefront Identity Manager | is Identity and access management
NetIQ | platform | | is Identity and access management
IBM Security Verify | platform | IBM ISAM; IBM Tivoli Identity Manager; IBM TIM/TAM; IBM Tivoli Access Manager | is Identity and access management
SiteMinder | platform | | is Identity and access management
Oracle Access Manager | platform | | is Identity and access management
Oracle Identity Manager | platform | OIM~2; Oracle Identity Management; OIM/OAM; Oracle IDM; Oracle Identity Governance | is Identity and access management
One Identity Manager | platform | One Identity | is Identity and access management
Zero trust | method | ZTNA; zero trust network access; ZTA~2; NIST 800-207 | is Cybersecurity
Firewalls | field | firewall; firewall administration; NGFW; UTM~2; firewall/VPN; firewalls and VPNs; unified threat management; iptables; nftables; firewalls/VPN; NGFWs; firewalld | is Network security
Palo Alto firewalls | tool | Palo Alto Networks; Palo Alto; PAN-OS; Palo Alto NGFW; Palo Altos; GlobalProtect; PaloAlto; Palo Alto firewall | is Firewalls
Fortinet FortiGate | tool | FortiGate; Fortinet; FortiManager; Fortinet firewalls; Fortigate firewalls; FortiOS; Fortinet Fortigate firewall; FortiClient; Fortinet firewall | is Firewalls
Check Point firewalls | tool | Check Point; Checkpoint; Checkpoint firewall; Check Point firewall; Checkpoint firewalls | is Firewalls
Cisco ASA | tool | Cisco Firepower; Firepower; Cisco FTD; ASA firewalls; Cisco firewalls; Cisco PIX; Cisco ASA firewalls; Cisco Secure Firewall; ASA firewall; Cisco ASA firewall; Cisco FMC; Cisco ASAs; Cisco Secure Access | is Firewalls
Juniper SRX | tool | SRX firewalls; NetScreen; Juniper firewalls; Juniper SRX firewalls; Juniper NetScreen | is Firewalls
Sophos | tool | Sophos UTM; Sophos firewall | is Firewalls
Untangle firewall | tool | | is Firewalls
Barracuda firewall | tool | | is Firewalls
Stormshield | tool | | is Firewalls
Forcepoint | tool | Forcepoint firewall | is Firewalls
OPNsense | tool | | is Firewalls
pfSense | tool | PFSense firewall | is Firewalls
WatchGuard | tool | Watchguard firewalls | is Firewalls
SonicWall | tool | Sonicwall firewalls; Sonic Wall | is Firewalls
Web application firewall | tool | WAF~1; web application firewalls; WAFs~1; F5 WAF; bot management; DDoS; Cloudflare DDoS; WAF rules; WAF solutions; distributed denial of service; WAF technologies | is Network security
Akamai WAF | tool | Akamai Kona | is Network security
Arbor Networks | tool | Arbor DDoS | is Network security
Imperva | tool | Imperva WAF | is Network security
ModSecurity | tool | | is Network security
Intrusion detection and prevention | method | IDS/IPS; IDS~1; IPS~2; intrusion detection systems; IPS/IDS; intrusion detection system; IDS and IPS; intrusion prevention; HIDS; NIDS; intrusion detection/prevention; Tipping Point; TippingPoint; Cisco Sourcefire; Sourcefire; HIPS~1; host-based intrusion detection; IDPS | is Network security
Snort | tool | Snort IDS; Zeek/Bro | is Intrusion detection and prevention
Zeek | tool | Bro IDS | is Intrusion detection and prevention
Suricata | tool | | is Intrusion detection and prevention
Data loss prevention | method | DLP~1; data leakage prevention; DLP solutions; data leak prevention; data loss prevention tools; Netskope DLP; insider threat; insider risk management; DLP tools; DLP technologies; sensitivity labels; Code42; DLP policies; McAfee DLP; insider threats; insider threat detection; data leakage protection | is Data security
Microsoft Purview DLP | tool | Microsoft Information Protection; Azure Information Protection; Purview Information Protection | is Data loss prevention
Digital Guardian | tool | | is Data loss prevention
Varonis | tool | | is Data loss prevention
Forcepoint DLP | tool | Websense DLP | is Data loss prevention
Symantec DLP | tool | | is Data loss prevention
Secure access service edge | field | SASE~1; CASB; secure web gateway; SSE security; SASE/SSE; cloud access security broker; SWG~2; Websense; web proxy; web filtering; proxy servers; Cisco Secure Access SASE; McAfee Web Gateway; CASBs; proxies web; web gateways; URL filtering; DNS filtering; CASB/DLP; proxy server; web security gateway; content filtering; FortiSASE | is Network security
Cato Networks | tool | | is Secure access service edge
Prisma Access | tool | Prisma SASE; Palo Alto Prisma Access | is Secure access service edge
Blue Coat proxy | tool | Bluecoat; Symantec Blue Coat | is Secure access service edge
Cisco Umbrella | tool | OpenDNS | is Secure access service edge
Zscaler | platform | ZPA~2; ZIA/ZPA; ZScaler Internet Access; Zscaler Private Access | is Secure access service edge
Netskope | platform | Net skope | is Secure access service edge
CrowdStrike | tool | Crowd Strike; Falcon EDR; Crowdstrike EDR; CrowdStrike Falcon EDR | is Endpoint security
SentinelOne | tool | Sentinel One; SentinelOne EDR | is Endpoint security
Microsoft Defender | platform | Defender for Endpoint; Microsoft Defender for Endpoint; Windows Defender; Defender ATP; Microsoft 365 Defender; Microsoft Defender XDR; Defender XDR; Microsoft Defender ATP; Defender for Identity; MS Defender; MDE~2; Microsoft XDR; Defender for Office 365; Microsoft 365 security; O365 security; Defender for Cloud Apps; Microsoft Security; M365 Security; Microsoft Cloud App Security; Windows Defender ATP; M365 Defender; Azure ATP; Microsoft security technologies | is Endpoint security
Carbon Black | tool | VMware Carbon Black; CarbonBlack; Bit9; Cb Response; Carbon Black EDR | is Endpoint security
Trellix | tool | McAfee; FireEye; McAfee ePolicy Orchestrator; HBSS; McAfee Endpoint Security; Fire Eye; McAfee Antivirus; ePolicy Orchestrator | is Endpoint security
Symantec Endpoint Protection | tool | Symantec; Norton antivirus; Symantec Antivirus; SEPM; Norton Security | is Endpoint security
Trend Micro | tool | Trend Micro Deep Security; Trend Micro Apex One; Trend Micro Vision One; TrendMicro; Deep Security; Avast; Vision One | is Endpoint security
Huntress | tool | | is Endpoint security
Cybereason | tool | Cybereason EDR | is Endpoint security
Cisco Secure Endpoint | tool | Cisco AMP | is Endpoint security
Webroot | tool | | is Endpoint security
Malwarebytes | tool | | is Endpoint security
Cortex XDR | tool | Palo Alto Cortex; Palo Alto Cortex XDR | is Endpoint security
Cylance | tool | | is Endpoint security
Bitdefender | tool | | is Endpoint security
ESET | tool | ESET antivirus | is Endpoint security
Kaspersky | tool | | is Endpoint security
Tanium | tool | | is Endpoint security, Endpoint management
Darktrace | tool | network detection and response; NDR~1; NDR tools | is Network security
Cisco Stealthwatch | tool | Stealthwatch; Secure Network Analytics; Cisco Secure Network Analytics | is Network security
Corelight | tool | | is Network security
ExtraHop | tool | Reveal(x) | is Network security
Vectra AI | tool | Vectra | is Network security
Cisco ISE | tool | Identity Services Engine; Cisco Identity Services Engine; ISE~2; ISE NAC; Cisco ISE NAC; FortiNAC; Cisco ACS | is Network security
Forescout | tool | | is Network security
Aruba ClearPass | tool | ClearPass; Aruba Clear Pass | is Network security
Security hardening | method | CIS Benchmarks; DISA STIG; STIGs~1; STIG~1; security baselines; STIG compliance; SCAP; DISA STIGs; CIS controls; SELinux; Security Technical Implementation Guides; secure configuration; AppArmor; CIS benchmark; hardening; STIG Viewer; center for internet security; eMASS; STIG implementation; CIS Critical Security Controls; SCC/STIG; security configuration; CIS Top 20; security baseline configuration; security configuration management | implies Cybersecurity
Security auditing | method | security audits; security assessments; IT security audits; security control assessment; security audit; information security audits; security testing and assessment; security assessment; ISO 27001 audits; cybersecurity assessments; security reviews; security gap analysis; security control testing; security posture; cyber security audits; security evaluation; cybersecurity audits; security controls assessment; IT security assessment; security architecture reviews; security controls testing; security risk assessments; control assessments security; security compliance audits; security evaluations; ISMS audits | implies Cybersecurity
Security testing | method | application security tests; software security testing; security test cases; security testing tools; security validation; security scanning and testing; security tests | implies Cybersecurity; is Software testing
IT audit | method | IT auditing; information systems audit; IT general controls; ITGC~1; ITGCs~1; information systems auditing; IS audit; technology audit; IT controls; COBIT/ITGC; IT audits; IT SOX; IT SOX controls; ITGC testing; IT internal audit; IT assurance; ITAC controls; IT control testing; general computer controls; information technology audit; information technology general controls; SOX ITGC; application controls testing; IT application controls; technology controls; technology auditing; IT compliance audits
IT risk management | method | information security risk management; cyber risk; cyber risk management; security risk assessment; IT risk assessment; technology risk; IT risk; technology risk management; cybersecurity risk; FAIR model; security risk management; cyber risk assessment; information risk; information risk management; risk assessments security; ISO 27005; cybersecurity risk assessments; IT risks; risk management framework cyber; information security risk assessments; cybersecurity risk management; third-party risk security; FAIR risk; IT risk assessments; information technology risk; technology risks; information security risk; cyber risks; security risk analysis; security risks | implies Cybersecurity
Security governance | field | security policies; information security policies; information security management; security compliance; cybersecurity governance; ISMS; information security governance; security policy; security strategy; IT security policies; security program management; security standards; GRC security; IT GRC; cybersecurity policies; security management; cybersecurity compliance; cybersecurity strategy; information security standards; cyber governance; information security program; information security compliance; cyber security policy; cybersecurity program; cybersecurity policy; cyber security strategy; security compliance frameworks; IT compliance; IT security compliance; cyber compliance; technology compliance; cybersecurity risk and compliance; cyber GRC; cyber policy; information security strategy; security operations management; security program; security procedures IT | implies Cybersecurity
GRC tools | field | governance risk and compliance software; GRC platforms; GRC software; GRC platform; GRC systems; GRC tool; Securiti.ai; ZenGRC; Hyperproof; SAI360; Resolver GRC; Diligent HighBond; Riskonnect; ProcessUnity; Galvanize HighBond; GRC technology
NAVEX | platform | | is GRC tools
BigID | platform | | is GRC tools
IBM OpenPages | platform | OpenPages | is GRC tools
TrustArc | platform | | is GRC tools
Workiva | platform | | is GRC tools
ServiceNow GRC | platform | ServiceNow IRM | is GRC tools
Drata | platform | | is GRC tools
Vanta | platform | | is GRC tools
OneTrust | platform | OneTrust privacy | is GRC tools
AuditBoard | platform | | is GRC tools
LogicGate | platform | | is GRC tools
MetricStream | platform | | is GRC tools
RSA Archer | platform | Archer GRC; Archer eGRC; RSA Archer GRC; Archer~2 | is GRC tools
Security frameworks | standard | security framework; cybersecurity framework; information security frameworks; security standards and frameworks; cyber security frameworks; cybersecurity standards; cyber frameworks; information security framework; compliance frameworks; control frameworks; cyber security standards; cybersecurity regulations; industry security standards; security regulations; information security regulations; regulatory frameworks security; security compliance standards
ISO 27001 | standard | ISO/IEC 27001; ISO27001; ISO 27002; ISO 27000; ISO27K; ISO27002; ISO 27K; ISO/IEC 27002; ISO 27001 ISMS; ISO 27018; ISO 27017; ISO 2700x; ISO 27x; ISO27000 | is Security frameworks
ISO 27701 | standard | ISO/IEC 27701; privacy information management | is Security frameworks
NIST Cybersecurity Framework | standard | NIST CSF; NIST~1; NIST framework; NIST standards; NIST Cyber Security Framework; NIST guidelines; NIST Framework for cybersecurity; NIST security; NIST cybersecurity; NIST frameworks; NIST/ISO; NIST CyberSecurity Framework CSF; CSF~2 | is Security frameworks
NIST 800-53 | standard | NIST SP 800-53; NIST SP 800; NIST 800; NIST SP800-53; NIST Special Publications; 800-53; NIST Special Publication 800-53 | is Security frameworks
NIST 800-171 | standard | NIST SP 800-171; DFARS 7012; DFARS 252.204-7012; NIST SP800-171 | is Security frameworks
CMMC | standard | Cybersecurity Maturity Model Certification | is Security frameworks
Risk Management Framework | standard | NIST RMF; RMF~1; DoD RMF; ATO process; authority to operate; FISMA; DIACAP; certification and accreditation; assessment and authorization; DoD 8570; DoD 8140; Security Assessment and Authorization; A&A process; RMF process; Federal Information Security Management Act; ATO packages; authorization to operate; DoDI 8510.01; NIST Risk Management Framework; Risk Management Framework RMF; system security plans; system security plan; SSP~2; ICD 503; POA&M; POAM~1; C&A process; ISSO duties; CNSSI 1253; CNSS 1253; POA&Ms; JSIG; NISPOM; DCSA; 32 CFR Part 117 | is Security frameworks
FedRAMP | standard | Federal Risk and Authorization Management Program; StateRAMP | is Security frameworks
SOC 2 | standard | SOC2; SOC 1; SSAE 16; SSAE 18; SOC1; SOC I; SOC II; SOC 2 audits; ISAE 3402; SOC reports; SSAE16; SSAE18 | is Security frameworks
PCI DSS | standard | PCI~1; PCI compliance; Payment Card Industry Data Security Standard; PCI requirements; PCIDSS; PCI standards; payment card industry; PCI security | is Security frameworks
HITRUST | standard | HITRUST CSF | is Security frameworks
COBIT | standard | | is Security frameworks
Cyber Essentials | standard | NCSC; CREST standards; ISM Australia; KRITIS; ENS Esquema Nacional de Seguridad; ISO/SAE security | is Security frameworks
IRAP | standard | | is Security frameworks
SWIFT CSP | standard | | is Security frameworks
TISAX | standard | | is Security frameworks
IT-Grundschutz | standard | BSI Grundschutz | is Security frameworks
Essential Eight | standard | Essential 8 | is Security frameworks
NIS2 | standard | NIS 2; NIS Directive | is Security frameworks
Cyber Resilience Act | standard | CRA regulation | is Security frameworks
DORA regulation | standard | Digital Operational Resilience Act; EU DORA; DORA compliance | is Security frameworks
Common Criteria | standard | ISO 15408; FIPS standards; FIPS compliance; CC evaluation; ISO/IEC 15408 | is Security frameworks
Data privacy | field | privacy; data protection; data privacy laws; DPIA; data privacy regulations; DPIAs; data privacy and security; privacy programs; data privacy compliance; privacy and data protection; privacy operations; data privacy principles; data subject requests; DSARs; personally identifiable information; PII~1; privacy program management; data privacy standards; data security and privacy laws; consent management; cookie consent; data subject access requests; information privacy laws; data protection and privacy
GDPR | standard | General Data Protection Regulation; DSGVO; RGPD; DS-GVO | implies Data privacy
CCPA | standard | California Consumer Privacy Act; CPRA; US state privacy laws | implies Data privacy
POPIA | standard | | implies Data privacy
PDPA | standard | | implies Data privacy
PIPEDA | standard | | implies Data privacy
LGPD | standard | | implies Data privacy
HIPAA | standard | Health Insurance Portability and Accountability Act; HITECH; HIPAA Privacy; HIPAA privacy laws; HIPPA; HIPAA confidentiality; protected health information; PHI~1; HIPAA privacy and security; HIPAA/PHI; HIPAA privacy regulations; HIPAA privacy and confidentiality | implies Data privacy
COPPA | standard | Children's Online Privacy Protection Act | implies Data privacy
ePrivacy Directive | standard | ePrivacy | implies Data privacy
GLBA | standard | Gramm-Leach-Bliley | implies Data privacy
FERPA | standard | Family Educational Rights and Privacy Act | implies Data privacy
Export control IT security | standard | ITAR; EAR export regulations; export control regulations; Export Administration Regulations; International Traffic in Arms Regulations; export controls; export compliance
Security clearance | licence | TS/SCI; Top Secret clearance; Secret clearance; DoD clearance; TS/SCI clearance; SC clearance; DV clearance; Public Trust clearance; DoD Secret; SCI clearance; Top Secret security clearance; TS clearance; TS/SCI with polygraph; CI Poly; CI polygraph; polygraph; SC cleared; DV cleared; DoD Secret clearance; Interim Secret; NV1 clearance; Interim Secret clearance; Baseline clearance; security clearances; BPSS clearance; NATO Secret; Q clearance; Top Secret; active clearance; government clearance; NV2 clearance; Yankee White; L clearance
Smart contract auditing | method | smart contract security; blockchain security; Web3 security; smart contract audits; DeFi security; Slither smart contract | implies Smart contracts
`;

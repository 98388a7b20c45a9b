/** Embedded systems, electronics, chip design, industrial automation and robotics. */
export const embedded = `
Embedded systems | field | embedded devices; embedded computing; embedded controllers; embedded~2; embedded real-time systems; embedded environment; embedded engineering
Embedded software development | method | embedded software; embedded programming; embedded systems development; embedded applications; embedded C++; embedded SW | implies Embedded systems
Firmware development | method | firmware; U-Boot; coreboot; BIOS~1; UEFI~1; bootloader; board bring-up; board support package; BSP~2; BSP development; BSPs~1; OpenBMC; IPMI; Redfish | implies Embedded systems
Device drivers | method | driver development; hardware drivers; peripheral drivers; driver software; embedded drivers
Real-time operating systems | field | RTOS~1; embedded OS; RTOSes | is Operating systems
FreeRTOS | platform | SafeRTOS | is Real-time operating systems
Zephyr RTOS | platform | Zephyr~2; Zephyr Project; Zephyr OS | is Real-time operating systems
VxWorks | platform | Vx Works; Wind River | is Real-time operating systems
QNX | platform | | is Real-time operating systems
ThreadX | platform | Azure RTOS; Express Logic | is Real-time operating systems
INTEGRITY RTOS | platform | Green Hills; DEOS RTOS | is Real-time operating systems
PikeOS | platform | | is Real-time operating systems
LynxOS | platform | | is Real-time operating systems
uC/OS | platform | MicroC/OS; uCOS; TI-RTOS; RIOT OS; Contiki; Keil RTX; embOS | is Real-time operating systems
OSEK | platform | | is Real-time operating systems
NuttX | platform | | is Real-time operating systems
Mbed OS | platform | Mbed | is Real-time operating systems
Nucleus RTOS | platform | | is Real-time operating systems
RTEMS | platform | | is Real-time operating systems
Real-time systems | field | hard real-time; real-time software; real-time programming
Embedded Linux | platform | Linux embedded; Linux BSP; Petalinux; Linux on embedded systems | implies Linux, Embedded systems
Microcontrollers | field | MCU~1; MCUs~1; micro-controllers | implies Embedded systems
STM32 | platform | STM32CubeIDE; STM microcontrollers; STMicroelectronics; STM32Cube; STM32CubeMX | implies Microcontrollers
ARM Cortex | platform | Cortex-M; ARM~2; ARM microcontrollers; Cortex-M4; ARM processor; Cortex-A; AMBA; AXI bus; AXI4; AXI/AHB; AHB/APB; ARM-based | implies Embedded systems
ESP32 | platform | ESP8266; Espressif; ESP-IDF; ESP 32 | implies Microcontrollers
PIC microcontrollers | platform | Microchip PIC; MPLAB; PIC32; PIC18; dsPIC; Microchip microcontrollers | implies Microcontrollers
AVR microcontrollers | platform | ATmega; 8051 microcontroller; Atmel; AVR~2; 8051~2; Intel 8051 | implies Microcontrollers
MSP430 | platform | TI microcontrollers; Code Composer Studio; TMS320; TI DSP; C2000; TI Sitara | implies Microcontrollers
nRF52 | platform | Nordic nRF; nRF Connect SDK; Nordic Semiconductor; nRF5; Freescale | implies Microcontrollers
Silicon Labs | platform | | implies Microcontrollers
NXP microcontrollers | platform | NXP Kinetis; NXP S32 | implies Microcontrollers
PSoC | platform | | implies Microcontrollers
Qualcomm Snapdragon | platform | Qualcomm chipsets | implies Microcontrollers
Renesas microcontrollers | platform | Renesas RH850; Renesas RL78 | implies Microcontrollers
NXP i.MX | platform | i.MX processors; i.MX6; i.MX8 | implies Microcontrollers
Infineon AURIX | platform | TriCore | implies Microcontrollers
Arduino | platform | PlatformIO | implies Microcontrollers
Raspberry Pi | platform | single-board computers; Raspberry | implies Embedded systems
BeagleBone | platform | | implies Embedded systems
NVIDIA Jetson | platform | Jetson | implies Embedded systems
Microprocessors | field | computer architecture; instruction set architecture; CPU design; microarchitecture; processor design; x86 architecture; memory hierarchy; GPU architecture; computer organization; cache coherence; x86~2; multicore architectures; SoC architecture; PowerPC; CPU architectures
RISC-V | standard | MIPS architecture; MIPS32; RISCV; SPARC architecture; RISC architectures
Embedded debugging | method | JTAG; Lauterbach; Trace32; J-Link; oscilloscope; logic analyzer; in-circuit emulators; SWD debugging; hardware debugging; multimeter; hardware debug; OpenOCD; Segger; embedded debuggers; lab instruments; electronic test equipment; logic analysers; volt meter; DMM~1; system level debugging; O-scope; voltmeter; signal generators; function generators; debugging embedded; network analyzer; ammeters; ohmmeter; multi-meter; megger; ohm meter
IAR Embedded Workbench | tool | Keil; IAR Workbench; IAR EWARM; Green Hills MULTI; IAR Systems; ARM compiler | is Integrated development environments
MISRA C | standard | MISRA; CERT C; AUTOSAR C++14 | is Coding standards
AUTOSAR | standard | Vector DaVinci; DaVinci Configurator; EB tresos; MICROSAR
Automotive software | field | automotive electronics; vehicle networks; ECU~1; ECUs~1; infotainment; software-defined vehicle; body electronics; ECU testing; powertrain controls; ECU calibration; engine calibration; vehicle electronics; powertrain calibration; electronic control unit; BMS firmware; SDV vehicle; IVI systems; telematics; CANape; ISO 15118
OCPP | standard | | is Automotive software
ETAS INCA | tool | INCA calibration | is Automotive software
Automotive SPICE | standard | ASPICE; A-SPICE | is Automotive software
CAN bus | standard | CAN/LIN; CAN protocol; CAN FD; CAN communication; controller area network; CAN~3; LIN/CAN; OBD-II; OBD2; CAN networks; DoIP; OBD diagnostics; DBC files; XCP protocol; CCP/XCP; CAN/Ethernet; SOME/IP; SENT protocol; ISO 11898 | is Network protocols
Automotive Ethernet | standard | 100BASE-T1 | is Network protocols
CANopen | standard | | is Network protocols
UDS protocol | standard | UDS~2; UDS diagnostics; Unified Diagnostic Services; ISO 14229 | is Network protocols
SAE J1939 | standard | J1939 | is Network protocols
FlexRay | standard | | is Network protocols
LIN bus | standard | LIN protocol | is Network protocols
Vector CANoe | tool | CANoe; CANalyzer; Vector tools; Vector CANape; PCAN; Vehicle Spy; dSPACE ControlDesk
Serial protocols | standard | serial communication; serial interfaces; RS422; RS-422; hardware interfaces; peripheral interfaces; communication interfaces; communication protocols I2C; SATA~2; MIPI; SERDES; DisplayPort; JESD204B; LPDDR; I3C~1; eMMC; NAND flash; UFS storage; flash memory; QSPI; CXL~1; Thunderbolt; USB-C; NOR flash; ARINC 653 | is Network protocols
AFDX | standard | ARINC 664 | is Network protocols
SpaceWire | standard | | is Network protocols
LVDS | standard | | is Network protocols
NVMe | standard | | is Network protocols
HDMI | standard | | is Network protocols
DDR memory | standard | DDR4; DDR3; DDR~2; DDR5 | is Network protocols
RS-485 | standard | RS485 | is Network protocols
RS-232 | standard | RS232 | is Network protocols
ARINC 429 | standard | ARINC | is Network protocols
MIL-STD-1553 | standard | 1553 bus | is Network protocols
PCIe | standard | PCI Express | is Network protocols
USB~2 | standard | USB protocol; USB 3.0 | is Network protocols
UART | standard | | is Network protocols
SPI~2 | standard | | is Network protocols
I2C~1 | standard | I²C | is Network protocols
Modbus | standard | industrial protocols; fieldbus; industrial networks; industrial Ethernet; CC-Link; industrial networking; LonWorks; industrial communication; DALI lighting; AS-i; BACnet/IP; IEC 60870; IEC 104; field bus; Profinet IO | is Network protocols
Foundation Fieldbus | standard | | is Network protocols
DeviceNet | standard | | is Network protocols
IO-Link | standard | | is Network protocols
HART protocol | standard | HART~2 | is Network protocols
DNP3 | standard | | is Network protocols
IEC 61850 | standard | | is Network protocols
KNX | standard | | is Network protocols
BACnet | standard | | is Network protocols
EtherNet/IP | standard | | is Network protocols
EtherCAT | standard | | is Network protocols
PROFINET | standard | | is Network protocols
Profibus | standard | | is Network protocols
OPC UA | standard | OPC~1; Kepware; OPC DA; OPC server; KEPServerEX; Matrikon OPC | is Network protocols
Functional safety | field | ASIL; SIL assessment; FuSa; ARP4754; ARP-4754; ISO26262; HARA; safety instrumented systems; EN 50126; safety integrity level; ARP4761; ARP4754A; SIL~2; safety-critical; EN 50129; IEC 62061; machine safety; safety case; safety lifecycle; software safety; DO-160; SIS~2; SIL verification; LOPA SIL; safety PLC; RTCA DO-178; ASIL-D
SOTIF | standard | ISO 21448 | is Functional safety
MIL-STD-882 | standard | MIL-STD-882E | is Functional safety
ISO 13849 | standard | | is Functional safety
IEC 61511 | standard | | is Functional safety
EN 50128 | standard | | is Functional safety
DO-254 | standard | | is Functional safety
DO-178C | standard | DO-178B; DO-178; DO178C; DO178 | is Functional safety
IEC 61508 | standard | | is Functional safety
ISO 26262 | standard | | is Functional safety
Electronics | field | component level repair
Circuit design | method | analogue design; mixed-signal design; SPICE simulation; analog design; LTspice; circuit simulation; PSpice; Multisim; digital design; analog circuits; SPICE modelling; circuit theory; mixed-signal circuits; SPICE~2; digital logic; logic design; analog and mixed signal; analog/mixed-signal; AMS design; low-power design; digital circuits; HSPICE; ngspice; op-amps; mixed-signal IC design; schematics; circuit boards; analogue electronics; filter circuits; SIMetrix; circuit diagrams; CMOS~1; ADC/DAC; CMOS circuits; electrical circuits
PCB design | method | PCB layout; PCB~1; board layout; PCBs~1; PCB assembly; printed circuit board; PCBA; board design; DFM PCB; multi-layer PCB; PCB fabrication; SMT~2; SMT assembly; IPC-2221; PCB manufacturing; PCB schematic; Gerber files; PCB repair; surface mount; PCB rework
Altium Designer | tool | Altium; Protel | is PCB design tools
KiCad | tool | Ki CAD | is PCB design tools
Eagle PCB | tool | Autodesk Eagle; Eagle CAD; EAGLE software; DipTrace; Eagle layout | is PCB design tools
EasyEDA | tool | | is PCB design tools
Zuken CR-8000 | tool | Zuken; CADSTAR; CR-5000 | is PCB design tools
Proteus Design Suite | tool | Proteus ISIS | is PCB design tools
OrCAD | tool | Cadence Capture | is PCB design tools
Cadence Allegro | tool | Allegro PCB; Allegro~2; Cadence Concept HDL; Sigrity | is PCB design tools
Mentor PADS | tool | PADS~2; Xpedition; Mentor Graphics; Mentor Expedition; Siemens EDA; PADS Layout; DxDesigner; HyperLynx; PADS PCB | is PCB design tools
PCB design tools | field | electronic design automation; ECAD; schematic capture tools; EDA~2; electronic CAD; EDA tool; EDA flows; PCB CAD tools
Hardware design | method | hardware development; hardware engineering; hardware architecture; hardware bring-up; hardware prototyping; hardware validation; hardware testing; high-speed digital design; hardware test; hardware/software co-design; hardware verification; hardware/firmware; HW design; high-speed design; prototyping electronics
Power electronics | field | inverters; BLDC motors; motor control; power converters; power supplies; SMPS; power conversion; BMS battery; motor controllers; brushless motors; AC-DC converters; battery technology; IGBT; MOSFET; battery systems; field oriented control; DC/DC; servo motors; stepper motors; power circuits; lithium-ion batteries; buck converters; PFC converters; PMIC; motor drive; wide bandgap semiconductors; GaN devices; SiC devices; PLECS; magnetics design; EV chargers; power semiconductors; linear regulators; FOC~2; electric drives; battery management; DC motors
Signal integrity | field | power integrity; EMC design; electromagnetic compatibility; SI/PI; EMC testing; EMC~2; EMI~2; EMC compliance; electromagnetic interference; ESD protection; CE marking EMC; FCC certification; EMI shielding; EMI testing; ESD~2; EMC test; EMI design; Ansys SIwave; MIL-STD-461; EMI mitigation; electrostatic discharge; FCC compliance; Sigrity simulation; DFM/DFT; MIL-STD-810
FPGA | field | field programmable gate array; CPLD; programmable logic
Xilinx Vivado | tool | Vivado; Xilinx; Zynq; Vitis; UltraScale; MicroBlaze; Versal; ChipScope; RFSoC; Kintex | implies FPGA
Intel Quartus | tool | Quartus; Altera; Intel FPGA; Microsemi FPGAs; Nios II; Microchip FPGAs; Arria 10; Cyclone V; Synplify; Achronix; PolarFire | implies FPGA
Microsemi Libero | tool | Libero SoC | implies FPGA
Lattice FPGAs | tool | Lattice Diamond; Lattice Radiant; Lattice Semiconductor | implies FPGA
ModelSim | tool | NCSim; Incisive; Riviera-PRO; Active-HDL; IES simulator; Veloce emulation; ZeBu; Protium; hardware emulation | is Design verification
Questa | tool | QuestaSim | is Design verification
Synopsys Verdi | tool | Verdi | is Design verification
Cadence Palladium | tool | Palladium | is Design verification
cocotb | tool | | is Design verification
Verilator | tool | | is Design verification
Cadence Xcelium | tool | Xcelium | is Design verification
Synopsys VCS | tool | VCS simulator | is Design verification
RTL design | method | RTL~1; register transfer level; logic synthesis; static timing analysis; timing closure; RTL synthesis; digital IC design; STA timing; micro-architecture; STA~2; clock domain crossing; CDC analysis; Verilog RTL; RTL verification; timing constraints; Design Compiler; PrimeTime; SDC constraints; RTL simulation; Cadence Genus; lint/CDC; Spyglass; LEC equivalence; Conformal LEC; IP integration; Formality; clock gating; SystemVerilog RTL
Design verification | method | functional verification; formal property verification; coverage-driven verification; ASIC verification; DV engineering; testbench development; SoC verification; digital verification; constrained random; functional coverage; IC verification; SVA assertions; SVA~1; gate level simulation; verification IP; IP verification; coverage closure; testbenches; OVM~1; assertion-based verification; JasperGold; AMS verification; logic verification; mixed-signal verification; SystemVerilog testbench; test benches; VMM methodology; Specman; pre-silicon
UVM~1 | framework | Universal Verification Methodology; UVM testbenches; SV/UVM; UVM verification | implies SystemVerilog; is Design verification
ASIC design | field | ASIC~1; ASICs~1; VLSI; IC design; system-on-chip; silicon design; semiconductor design; SoC~1; SoCs~1; integrated circuits; chip architecture; tapeout; tape-out; chip development; digital ASIC; chiplets; mixed-signal ASIC
Physical design | method | floorplanning; IC layout; DRC/LVS; chip layout; Innovus; IC Compiler; analog layout; physical verification; clock tree synthesis; custom layout; mask layout; Calibre; LVS/DRC; ICC2; RedHawk; parasitic extraction; P&R~2; StarRC; place & route; RTL2GDS; physical implementation; Fusion Compiler; CTS~2; signoff; PnR~1; GDSII; PDK~2; EMIR
Cadence Virtuoso | tool | Virtuoso~2; Cadence tools; Spectre simulator; Cadence Spectre; Cadence ADE; Virtuoso Layout; Cadence EDA; Cadence~2; Synopsys; Cadence IC; Cadence simulation | is PCB design tools
Design for test | method | DFT~2; scan insertion; ATPG; BIST; design for testability; MBIST; boundary scan; automatic test equipment; ATE~2; ATE testing; ATE programming; scan chains; silicon validation; post-silicon; wafer probing; LBIST; IC testing; semiconductor test; bench validation; in-circuit test; flying probe; NI PXI; PXI instrumentation; LabWindows/CVI; TestStand sequences; silicon debug; silicon characterization; wafer test; wafer sort; device characterization
Tessent | tool | | is Design for test
Advantest | tool | V93K | is Design for test
Teradyne | tool | UltraFLEX | is Design for test
Semiconductor fabrication | field | wafer fabrication; photolithography; cleanroom processes; thin film deposition; CVD/PVD; plasma etching; device physics; wafer processing; microfabrication; ion implantation; chemical mechanical planarization; lithography; atomic layer deposition; TCAD; MEMS; nanofabrication; wafer fab; semiconductors; flip chip; wire bonding; IC packaging; advanced packaging; yield analysis; wafer bonding; dry etch; wet etch; fab equipment; SEM/FIB; CMP~2; die attach; PECVD; fab tools; yield enhancement; CMOS process; sputtering; sputter deposition; wafer dicing; MOCVD; epitaxy
Photonics | field | optoelectronics; optical design; lasers; lens design; optical components; optical alignment; optical sensors; FDTD simulation; optical metrology; infrared systems; optical testing; optical instrumentation; lidar systems; illumination design; interferometry; EO/IR; electro-optic
LightTools | tool | | is Photonics
Lumerical | tool | | is Photonics
CODE V | tool | | is Photonics
Zemax | tool | OpticStudio | is Photonics
Soldering | method | solder; IPC-A-610; J-STD-001; IPC standards; IPC 610; IPC 620; electronic assembly; electro-mechanical assembly; cable assembly; crimping; wire harness; electromechanical assembly; circuit board assembly
Sensors | field | transducers; DAQ~1; data acquisition; strain gauges; NI DAQ; accelerometers; thermocouples; data loggers; load cells; cRIO; actuators; photodiodes; CompactRIO; encoders
PLC programming | method | PLCs~1; programmable logic controller; PLC's; SPS-Programmierung; program logic controllers
Siemens TIA Portal | tool | TIA Portal; SIMATIC; Siemens PLC; Step 7; S7-1200; S7-1500; Siemens S7; STEP7; S7-300; S7-400; Siemens TIA; WinCC Flexible; Siemens automation | implies PLC programming
Rockwell Automation | platform | Allen Bradley; Studio 5000; ControlLogix; FactoryTalk; CompactLogix; Rockwell PLC; Logix 5000; PanelView; RSView; PLC-5; Rockwell Software; SLC 500; MicroLogix; RS Logix; RS Linx; AB PLC; Rockwell~2; Kinetix; PowerFlex; PlantPAx; GuardLogix
CODESYS | tool | Delta PLC; Phoenix Contact; Bosch Rexroth; GE PLC; Keyence PLC; Unitronics; AutomationDirect; EcoStruxure; Pilz safety; IndraWorks | implies PLC programming
WAGO | tool | | implies PLC programming
ABB PLC | tool | | implies PLC programming
B&R Automation Studio | tool | B&R PLC | implies PLC programming
Omron PLC | tool | Omron Sysmac; Sysmac Studio; Omron CX; CX-Programmer | implies PLC programming
Mitsubishi PLC | tool | GX Works; Mitsubishi Melsec | implies PLC programming
Schneider Electric PLC | tool | Modicon; Schneider PLC; Unity Pro; Schneider Unity; EcoStruxure Control Expert | implies PLC programming
Beckhoff TwinCAT | tool | TwinCAT; Beckhoff | implies PLC programming
SCADA | platform | supervisory control and data acquisition; VTScada; Survalent; Telvent; SCADAs
WinCC OA | platform
zenon SCADA | platform | COPA-DATA zenon
ClearSCADA | platform | GeoSCADA
GE Cimplicity | platform | Cimplicity
Citect SCADA | platform | Citect
GE iFIX | platform | iFIX; Proficy
Ignition SCADA | platform | Inductive Automation; Ignition Perspective; Ignition~3; Ignition platform | is SCADA
Wonderware | platform | InTouch; AVEVA; ArchestrA | is SCADA
WinCC | platform | | is SCADA
HMI development | method | HMI~1; human-machine interface; HMIs~1; HMI configuration; HMI screens; operator interfaces; HMI panels
Distributed control systems | field | DCS~1; DCS control systems; Honeywell TDC; Siemens T3000; Emerson DCS; ABB Harmony; TDC 3000; Infi 90; Bailey DCS; Honeywell EPKS; DCS configuration; PCS7 DCS
Triconex | platform | | is Distributed control systems
Foxboro DCS | platform | Foxboro I/A; Schneider Foxboro | is Distributed control systems
SIMATIC PCS 7 | platform | PCS 7; PCS7 | is Distributed control systems
Emerson Ovation | platform | Ovation | is Distributed control systems
Yokogawa Centum | platform | Yokogawa DCS; Centum VP | is Distributed control systems
ABB 800xA | platform | ABB DCS | is Distributed control systems
Honeywell Experion | platform | Honeywell DCS; Experion | is Distributed control systems
Emerson DeltaV | platform | Delta V | is Distributed control systems
Control systems engineering | field | control theory; PID control; controls engineering; process control; control engineering; automatic control; PID tuning; feedback control; model predictive control; control algorithms; PID controllers; control system; ICS controls; motion control; servo systems; servo drives; closed-loop control; control loops; servo control; variable frequency drives; VFD~1; VFDs~1; PID loops; controls systems; control software; loop tuning; PID~2; variable speed drives; VSDs~1; MPC control; VFD drives; digital control; instrumentation and control; optimal control; robust control; guidance navigation and control; nonlinear control; electrical controls; control panels; industrial control; controls software; robotics control; GNC~1; adaptive control; linear control; machine control; controls troubleshooting; UL 508A; UL508A
Industrial automation | field | factory automation; automation systems; manufacturing automation; machine automation; automation controls; digital manufacturing; automated systems; automated equipment; automation equipment; plant automation; automated machinery; production automation; automated manufacturing; automation technology; robotics and automation; BAS~2; packaging automation; BMS controls; BAS controls; automated assembly; DDC controls; Siemens Apogee; direct digital controls; Johnson Controls; industrial digitalization; Trane Tracer; Alerton; DDC systems; Delta Controls; WebCTRL; BAS/BMS; Distech; HVAC control systems; digital factory; lighting controls; industrial electronics
Industry 4.0 | field | Industrie 4.0; smart manufacturing; smart factory; fourth industrial revolution | is Industrial automation
Building automation | field | building management system; BAS systems; BMS systems; HVAC controls; building controls | is Industrial automation
Siemens Desigo | tool | | is Industrial automation
Johnson Controls Metasys | tool | Metasys | is Industrial automation
Tridium Niagara | tool | Niagara framework; Niagara 4; Niagara AX; Tridium | is Industrial automation
Robotics | field | robots; cobots; kinematics; AMRs~1; end effectors; sUAS; quadcopters; MAVLink; drone pilot; Pixhawk; drone piloting; drone operations; UAS operations; unmanned vehicles; drone flight; UAV autopilot
Automated guided vehicles | field | AGV~2; AGVs~1 | is Robotics
ArduPilot | tool | | is Robotics
PX4 | tool | | is Robotics
Drones | field | UAV~1; UAVs~1; unmanned aerial vehicles; UAS~1; unmanned aircraft systems; unmanned systems | is Robotics
Robot Operating System | framework | ROS~1; ROS2; ROS 2; ROS1; ROS Noetic; Nav2; Robotic Operating System; RViz; PyBullet | is Robotics
Webots | framework | | is Robotics
CoppeliaSim | framework | V-REP | is Robotics
MuJoCo | framework | | is Robotics
MoveIt | framework | | is Robotics
Gazebo simulator | framework | Gazebo~3; Gazebo simulation | is Robotics
FANUC robots | platform | Fanuc; UR robots; RoboDK; ROBOGUIDE; Denso robots; Nachi robots; UR10 cobots; Kuka.Sim; ABB IRC5 | is Robotics
Epson robots | platform | | is Robotics
Staubli robots | platform | | is Robotics
Kawasaki robots | platform | | is Robotics
Yaskawa robots | platform | Motoman | is Robotics
Universal Robots | platform | | is Robotics
ABB robots | platform | ABB robotics; RobotStudio | is Robotics
KUKA robots | platform | KUKA | is Robotics
Mechatronics | field | electromechanical; electro-mechanical
Avionics | field | flight software; aerospace electronics; flight controls; NASA cFS; spacecraft systems; autopilot systems; aircraft electronics; fly-by-wire
Hardware-in-the-loop testing | method | software-in-the-loop; ETAS LABCAR; Speedgoat; Opal-RT; hardware in loop; model-in-the-loop; HiL; SIL/MIL; dSPACE SCALEXIO; PreScan; vehicle simulation; TargetLink; VTD simulation | is Software testing
CARLA simulator | tool | | is Hardware-in-the-loop testing
CarSim | tool | | is Hardware-in-the-loop testing
CarMaker | tool | | is Hardware-in-the-loop testing
NI VeriStand | tool | VeriStand | is Hardware-in-the-loop testing
dSPACE | tool | MicroAutoBox | is Hardware-in-the-loop testing
Model-based design | method | model-based development; MBD~2; automatic code generation; autocoding; Esterel SCADE; Simulink modeling
Ansys SCADE | tool | SCADE | is Model-based design
IBM Rhapsody | tool | Rhapsody | is Model-based design
Power systems engineering | field | protection relays; smart grid; load flow; relay protection; protective relaying; power systems; SEL relays; arc flash analysis; power flow analysis; coordination studies; microgrids; short-circuit studies; PSLF; high voltage engineering; transmission and distribution; power distribution systems; relay settings; OpenDSS; SynerGEE; grid modernization; protection coordination; energy storage systems; distributed energy resources; TARA power; HOMER energy; power grid; grid integration; relay testing; DER integration; DERMS; ADMS; power engineering; BESS; battery energy storage; substations; distribution engineering; electrical grid
Aurora Solar | tool | | is Power systems engineering
HelioScope | tool | | is Power systems engineering
PLS-CADD | tool | | is Power systems engineering
EasyPower | tool | | is Power systems engineering
PVsyst | tool | | is Power systems engineering
PLEXOS | tool | | is Power systems engineering
CYME | tool | | is Power systems engineering
ASPEN OneLiner | tool | | is Power systems engineering
PowerWorld | tool | | is Power systems engineering
SKM PowerTools | tool | SKM~2 | is Power systems engineering
DIgSILENT PowerFactory | tool | PowerFactory; DIgSILENT | is Power systems engineering
PSCAD | tool | | is Power systems engineering
PSS/E | tool | PSSE | is Power systems engineering
ETAP | tool | | is Power systems engineering
`;

/** Embedded systems, electronics, chip design, industrial automation and robotics. */
export const embedded = `
Embedded systems | field | embedded system; embedded systems design; embedded systems engineering; embedded devices; embedded computing; embedded system design; embedded technologies; embedded platforms; embedded controllers; embedded~2; embedded real-time systems; embedded systems architecture; embedded environment; embedded engineering; embedded product development; real-time embedded systems; embedded hardware and software
Embedded software development | method | embedded software; embedded programming; embedded development; embedded software engineering; embedded systems development; embedded software design; embedded applications; embedded systems programming; embedded systems software; embedded C++; embedded C development; embedded real-time software; real-time embedded software; embedded coding; embedded application development; embedded software architecture; microcontroller software development; embedded SW; embedded SW development | implies Embedded systems
Firmware development | method | firmware; embedded firmware; firmware programming; BIOS/UEFI; UEFI firmware; bootloaders; U-Boot; BIOS development; coreboot; BIOS~1; UEFI~1; UEFI/BIOS; bootloader; board bring-up; board support packages; board support package; BSP~2; BSP development; BSPs~1; OpenBMC; IPMI; Redfish | implies Embedded systems
Device drivers | method | device driver development; driver development; device driver; kernel drivers development; hardware drivers; low-level drivers; peripheral drivers; driver software; embedded drivers; embedded device drivers
Real-time operating systems | field | RTOS~1; real-time operating system; RTOS development; real-time OS; real-time kernels; embedded operating systems; embedded OS; RTOSes; RTOS-based; RTOS concepts | is Operating systems
FreeRTOS | platform | Free RTOS; SafeRTOS | is Real-time operating systems
Zephyr RTOS | platform | Zephyr~2; Zephyr Project; Zephyr OS | is Real-time operating systems
VxWorks | platform | Wind River VxWorks; Vx Works; Wind River | is Real-time operating systems
QNX | platform | | is Real-time operating systems
ThreadX | platform | Azure RTOS; Express Logic | is Real-time operating systems
INTEGRITY RTOS | platform | Green Hills INTEGRITY; Green Hills; DEOS RTOS | is Real-time operating systems
PikeOS | platform | | is Real-time operating systems
LynxOS | platform | | is Real-time operating systems
uC/OS | platform | MicroC/OS; uCOS; TI-RTOS; RIOT OS; Contiki; Keil RTX; embOS | is Real-time operating systems
OSEK | platform | | is Real-time operating systems
NuttX | platform | | is Real-time operating systems
Mbed OS | platform | Mbed; ARM Mbed | is Real-time operating systems
Nucleus RTOS | platform | | is Real-time operating systems
RTEMS | platform | | is Real-time operating systems
Real-time systems | field | hard real-time; real-time software; real-time programming; real-time computing; real-time embedded; real-time control systems; real-time applications; real-time development; hard real-time systems; real-time system design; real-time constraints
Embedded Linux | platform | Linux embedded; embedded Linux systems; embedded Linux kernel; Linux BSP; Petalinux; Linux on embedded systems | implies Linux, Embedded systems
Microcontrollers | field | microcontroller; MCU~1; MCUs~1; microcontroller programming; microcontrollers and microprocessors; micro-controllers; microcontroller firmware | implies Embedded systems
STM32 | platform | STM32CubeIDE; STM microcontrollers; STMicroelectronics; STM32Cube; STM32 microcontrollers; STM32CubeMX | implies Microcontrollers
ARM Cortex | platform | ARM Cortex-M; Cortex-M; ARM architecture; ARM processors; ARM~2; ARM microcontrollers; Cortex-M4; ARM processor; ARM Cortex-M4; ARM Cortex-A; Cortex-A; ARM-based microcontrollers; AMBA; AXI bus; AXI4; AXI/AHB; AHB/APB; ARM-based | implies Embedded systems
ESP32 | platform | ESP8266; Espressif; ESP-IDF; ESP 32 | implies Microcontrollers
PIC microcontrollers | platform | Microchip PIC; MPLAB; PIC32; PIC18; dsPIC; Microchip microcontrollers | implies Microcontrollers
AVR microcontrollers | platform | Atmel AVR; ATmega; 8051 microcontroller; Atmel; AVR~2; 8051~2; Atmel microcontrollers; Intel 8051 | implies Microcontrollers
MSP430 | platform | TI microcontrollers; Code Composer Studio; TMS320; TI DSP; TI DSPs; Texas Instruments microcontrollers; C2000; TI Sitara | implies Microcontrollers
nRF52 | platform | Nordic nRF; nRF Connect SDK; Nordic Semiconductor; nRF5; Freescale | implies Microcontrollers
Silicon Labs | platform | | implies Microcontrollers
NXP microcontrollers | platform | NXP Kinetis; NXP S32 | implies Microcontrollers
PSoC | platform | | implies Microcontrollers
Qualcomm Snapdragon | platform | Qualcomm chipsets | implies Microcontrollers
Renesas microcontrollers | platform | Renesas RH850; Renesas RL78 | implies Microcontrollers
NXP i.MX | platform | i.MX processors; i.MX6; i.MX8 | implies Microcontrollers
Infineon AURIX | platform | TriCore | implies Microcontrollers
Arduino | platform | Arduino IDE; Arduino programming; PlatformIO; Arduino microcontrollers | implies Microcontrollers
Raspberry Pi | platform | RaspberryPi; single-board computers; Raspberry | implies Embedded systems
BeagleBone | platform | | implies Embedded systems
NVIDIA Jetson | platform | Jetson | implies Embedded systems
Microprocessors | field | microprocessor; CPU architecture; processor architecture; computer architecture; instruction set architecture; CPU design; microarchitecture; processor design; x86 architecture; computer architectures; memory hierarchy; GPU architecture; computer organization; computer system architecture; cache coherence; multi-core processors; CPU architectures; x86~2; multicore architectures; SoC architecture; PowerPC; memory systems architecture; multi-core architectures
RISC-V | standard | MIPS architecture; MIPS32; RISCV; SPARC architecture; RISC architectures
Embedded debugging | method | JTAG; JTAG debugging; Lauterbach; Trace32; J-Link; Segger J-Link; oscilloscopes; logic analyzers; oscilloscope; logic analyzer; in-circuit emulators; SWD debugging; hardware debugging; multimeters; multimeter; JTAG debuggers; hardware debug; OpenOCD; Segger; embedded debuggers; Lauterbach Trace32; oscilloscopes and logic analyzers; lab instruments; electronic test equipment; oscilloscopes and multimeters; logic analysers; volt meter; test and measurement equipment; electrical test equipment; lab test equipment; electronic test instruments; DMM~1; in-circuit debugger; system level debugging; power supplies and oscilloscopes; O-scope; voltmeter; signal generators; multi-meters; electronics lab equipment; function generators; electronic lab equipment; debugging embedded; network analyzer; voltmeters; spectrum analyzers oscilloscopes; ammeters; electrical testing equipment; ohmmeter; multi-meter; megger; ohm meter
IAR Embedded Workbench | tool | Keil; IAR Workbench; IAR EWARM; Green Hills MULTI; Keil IDE; IAR Systems; ARM compiler | is Integrated development environments
MISRA C | standard | MISRA; MISRA C++; CERT C; AUTOSAR C++14 | is Coding standards
AUTOSAR | standard | Vector DaVinci; DaVinci Configurator; EB tresos; MICROSAR; AUTOSAR basic software
Automotive software | field | automotive embedded software; ECU development; automotive electronics; automotive systems engineering; ECU software; vehicle networks; ECU~1; ECUs~1; electronic control units; infotainment; automotive software development; software-defined vehicle; automotive embedded systems; automotive systems; body electronics; in-vehicle networking; ECU testing; powertrain controls; ECU calibration; engine calibration; electric vehicle technology; automotive industry software; vehicle electronics; E/E architecture; powertrain calibration; electronic control unit; vehicle diagnostics software; BMS firmware; SDV vehicle; EV charging software; IVI systems; telematics; CANape; vehicle control software; vehicle dynamics control; ISO 15118; ATI Vision calibration
OCPP | standard | | is Automotive software
ETAS INCA | tool | INCA calibration | is Automotive software
Automotive SPICE | standard | ASPICE; A-SPICE; Automotive SPICE ASPICE | is Automotive software
CAN bus | standard | CAN/LIN; CAN protocol; CAN FD; CAN communication; controller area network; CAN~3; LIN/CAN; OBD-II; OBD2; CAN networks; CAN/LIN/FlexRay; LIN/CAN/FlexRay; CAN communications; DoIP; CAN/CAN FD; OBD diagnostics; CAN protocols; CAN/J1939; DBC files; XCP protocol; CCP/XCP; CAN/Ethernet; SOME/IP; CAN/FlexRay; SENT protocol; ISO 11898 | is Network protocols
Automotive Ethernet | standard | 100BASE-T1 | is Network protocols
CANopen | standard | | is Network protocols
UDS protocol | standard | UDS~2; UDS diagnostics; Unified Diagnostic Services; ISO 14229 | is Network protocols
SAE J1939 | standard | J1939 | is Network protocols
FlexRay | standard | | is Network protocols
LIN bus | standard | LIN protocol | is Network protocols
Vector CANoe | tool | CANoe; CANalyzer; Vector tools; Vector CANape; PCAN; Vehicle Spy; dSPACE ControlDesk
Serial protocols | standard | SPI/I2C; I2C/SPI/UART; serial communication; I2C/SPI; serial communication protocols; UART/SPI/I2C; serial interfaces; SPI/UART; I2C/UART; RS422; RS-422; serial protocols I2C SPI; hardware interfaces; peripheral interfaces; SPI/I2C/UART; communication interfaces; high-speed interfaces; serial bus protocols; USB/PCIe; RS-232/485; communication protocols I2C; SATA~2; MIPI; SERDES; DisplayPort; JESD204B; LPDDR; serial communications; I3C~1; eMMC; NAND flash; LPDDR4; UFS storage; flash memory; SD card interface; QSPI; CXL~1; USB Type-C; embedded communication protocols; Thunderbolt; USB-C; NOR flash; ARINC 653 | is Network protocols
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
Modbus | standard | Modbus TCP; industrial protocols; fieldbus; industrial communication protocols; industrial networks; industrial Ethernet; fieldbuses; CC-Link; industrial networking; LonWorks; industrial communication; DALI lighting; AS-i; industrial communications; BACnet/IP; IEC 60870; IEC 104; field bus; BACNet MS/TP; Profinet IO | is Network protocols
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
OPC UA | standard | OPC~1; Kepware; OPC DA; OPC server; KEPServerEX; Kepware OPC; OPC servers; Matrikon OPC | is Network protocols
Functional safety | field | ASIL; safety critical software; SIL assessment; FuSa; ARP4754; ARP-4754; ISO26262; HARA; safety instrumented systems; ASIL-D; EN 50126; safety integrity level; ARP4761; ARP4754A; safety-critical embedded systems; mission-critical embedded systems; SIL~2; safety-critical; CENELEC railway standards; EN 50129; IEC 62061; machine safety; safety case; safety lifecycle; ISO 26262 functional safety; software safety; system safety engineering; safety systems SIS; DO-160; SIS~2; SIL verification; LOPA SIL; safety PLC; RTCA DO-178; DO-178B/C
SOTIF | standard | ISO 21448 | is Functional safety
MIL-STD-882 | standard | MIL-STD-882E | is Functional safety
ISO 13849 | standard | | is Functional safety
IEC 61511 | standard | | is Functional safety
EN 50128 | standard | | is Functional safety
DO-254 | standard | | is Functional safety
DO-178C | standard | DO-178B; DO-178; DO178C; DO178 | is Functional safety
IEC 61508 | standard | | is Functional safety
ISO 26262 | standard | | is Functional safety
Electronics | field | electronic engineering; electronic systems; electronic design; electronic circuits; electronic components; basic electronics; electronic hardware; electronic equipment; electronic theory; electronic devices; electronic principles; electronic assemblies; electronic technology; solid state electronics; electronics troubleshooting; electronic troubleshooting; component-level troubleshooting; electronic repair; component level repair; board-level repair; electronic boards
Circuit design | method | circuit analysis; analogue design; mixed-signal design; schematic capture; schematic design; SPICE simulation; analog design; LTspice; circuit simulation; PSpice; Multisim; digital design; schematic entry; circuit board design; digital logic design; analog circuits; SPICE modelling; circuit theory; mixed-signal circuits; SPICE~2; digital logic; logic design; analog and mixed signal; power electronics design; analog/mixed-signal; AMS design; low-power design; digital circuits; CMOS design; analog/RF design; HSPICE; ngspice; schematic drawings electronics; schematic diagrams; electronic schematic; analog hardware design; digital hardware design; op-amps; mixed-signal IC design; schematics; circuit boards; analogue electronics; filter circuits; SIMetrix; circuit diagrams; CMOS~1; ADC/DAC; CMOS circuits; electrical circuits
PCB design | method | PCB layout; printed circuit board design; PCB~1; board layout; PCBs~1; printed circuit boards; PCB assembly; PCB layouts; PCB design software; printed circuit board; PCBA; board design; PCB/schematic design; DFM PCB; multi-layer PCB; PCB fabrication; SMT~2; PCB layout tools; printed circuit board layout; PCB designing; SMT assembly; IPC-2221; PCB manufacturing; PCB assemblies; PCB tools; PCB schematic; Gerber files; schematic capture and PCB layout; printed circuit board assembly; PCB repair; surface mount; PCB rework
Altium Designer | tool | Altium; Altium PCB; Protel | is PCB design tools
KiCad | tool | Ki CAD; KiCAD PCB | is PCB design tools
Eagle PCB | tool | Autodesk Eagle; Eagle CAD; EAGLE software; DipTrace; Eagle layout | is PCB design tools
EasyEDA | tool | | is PCB design tools
Zuken CR-8000 | tool | Zuken; CADSTAR; Zuken CADSTAR; CR-5000 | is PCB design tools
Proteus Design Suite | tool | Proteus ISIS | is PCB design tools
OrCAD | tool | Cadence OrCAD; OrCAD PCB; Orcad/Allegro; Cadence Capture | is PCB design tools
Cadence Allegro | tool | Allegro PCB; Allegro~2; Cadence Allegro PCB; Cadence Concept HDL; Allegro Sigrity; Sigrity | is PCB design tools
Mentor PADS | tool | PADS~2; Xpedition; Mentor Graphics; Mentor Expedition; Siemens EDA; PADS Layout; Mentor Graphics Xpedition; DxDesigner; HyperLynx; PADS PCB; Mentor DxDesigner; Mentor Graphics PADS | is PCB design tools
PCB design tools | field | EDA tools; electronic design automation; ECAD tools; ECAD; schematic capture tools; EDA~2; EDA software; electronic CAD; electrical CAD tools; electronic design tools; EDA tool; EDA flows; PCB CAD tools
Hardware design | method | hardware development; hardware engineering; electronic hardware design; hardware architecture; board-level design; hardware bring-up; hardware systems design; hardware prototyping; hardware debug and bring-up; hardware integration; hardware/software integration; hardware validation; hardware testing; high-speed digital design; hardware test; hardware/software co-design; hardware verification; hardware/firmware; HW design; HW/SW integration; hardware and software integration; HW/SW co-design; high-speed design; HW development; prototyping electronics; hardware and firmware; digital board design; high-speed board design
Power electronics | field | power supply design; inverters; motor drives; BLDC motors; motor control; switch mode power supplies; power converters; power supplies; switched-mode power supplies; SMPS; power conversion; BMS battery; power management ICs; inverter design; motor controllers; brushless motors; AC-DC converters; battery technology; IGBT; MOSFET; battery systems; field oriented control; DC/DC; servo motors; stepper motors; power circuits; lithium-ion batteries; motor control algorithms; battery pack design; buck converters; PFC converters; PMIC; motor drive; MOSFETs; IGBTs; battery modelling; wide bandgap semiconductors; GaN devices; SiC devices; PLECS; magnetics design; EV chargers; power semiconductors; linear regulators; buck/boost converters; power electronic converters; FOC~2; electric drives; battery management; DC motors
Signal integrity | field | power integrity; EMC design; EMI/EMC; electromagnetic compatibility; SI/PI; EMC testing; EMC~2; EMI~2; EMC compliance; EMI/EMC testing; EMC/EMI; electromagnetic interference; ESD protection; EMC standards; CE marking EMC; FCC certification; EMI shielding; EMI testing; ESD~2; EMC test; EMI design; Ansys SIwave; MIL-STD-461; signal integrity and power integrity; EMC engineering; EMI mitigation; electrostatic discharge; FCC compliance; Sigrity simulation; DFM/DFT; MIL-STD-810
FPGA | field | FPGAs; FPGA programming; field-programmable gate arrays; field programmable gate array; FPGA/ASIC; CPLD; programmable logic; FPGA tools; CPLDs; FPGA/SoC; FPGA RTL; FPGA timing closure
Xilinx Vivado | tool | Vivado; Xilinx; Xilinx ISE; Zynq; Vitis; Xilinx FPGAs; Xilinx FPGA; Xilinx Zynq; UltraScale; MicroBlaze; Xilinx Vitis; Versal; Xilinx Vivado/ISE; ChipScope; Xilinx tools; RFSoC; Xilinx RFSoC; Kintex | implies FPGA
Intel Quartus | tool | Quartus; Altera; Intel FPGA; Altera Quartus; Altera FPGAs; Altera FPGA; Microsemi FPGAs; Nios II; Microchip FPGAs; Arria 10; Cyclone V; Synplify; Achronix; PolarFire | implies FPGA
Microsemi Libero | tool | Libero SoC | implies FPGA
Lattice FPGAs | tool | Lattice Diamond; Lattice Radiant; Lattice Semiconductor | implies FPGA
ModelSim | tool | NCSim; Cadence Incisive; Incisive; Riviera-PRO; Active-HDL; IES simulator; Veloce emulation; ZeBu; Protium; emulation platforms hardware; hardware emulation | is Design verification
Questa | tool | QuestaSim; Mentor Questa | is Design verification
Synopsys Verdi | tool | Verdi | is Design verification
Cadence Palladium | tool | Palladium | is Design verification
cocotb | tool | | is Design verification
Verilator | tool | | is Design verification
Cadence Xcelium | tool | Xcelium | is Design verification
Synopsys VCS | tool | VCS simulator | is Design verification
RTL design | method | RTL~1; register transfer level; RTL coding and design; logic synthesis; static timing analysis; RTL development; timing closure; RTL synthesis; digital IC design; micro-architecture design; STA timing; micro-architecture; RTL implementation; STA~2; RTL integration; clock domain crossing; CDC analysis; Verilog RTL; synthesis and timing; RTL verification; RTL logic design; timing constraints; Synopsys Design Compiler; Design Compiler; PrimeTime; Synopsys PrimeTime; SDC constraints; RTL simulation; UPF low power; Cadence Genus; lint/CDC; Spyglass; LINT and CDC; LEC equivalence; Conformal LEC; low-power design UPF; IP integration; Formality; Synopsys Spyglass; clock gating; logic equivalence checking; SystemVerilog RTL
Design verification | method | functional verification; verification of digital designs; formal property verification; coverage-driven verification; ASIC verification; hardware verification languages; DV engineering; testbench development; SoC verification; digital verification; constrained random; RTL verification methodology; functional coverage; verification methodologies; IC verification; FPGA verification methodology; formal verification hardware; SVA assertions; SVA~1; gate level simulation; verification environments; verification IP; test bench development; IP verification; coverage closure; testbenches; ASIC/FPGA verification; OVM~1; assertion-based verification; JasperGold; Cadence JasperGold; pre-silicon validation; AMS verification; logic verification; simulation and verification; mixed-signal verification; SystemVerilog testbench; test benches; VMM methodology; Specman; pre-silicon; testbench architecture; PSS portable stimulus; block level verification
UVM~1 | framework | Universal Verification Methodology; UVM/SystemVerilog; SystemVerilog/UVM; System Verilog/UVM; UVM testbenches; SV/UVM; OVM/UVM; UVM-based; UVM methodology; UVM verification; UVM/OVM | implies SystemVerilog; is Design verification
ASIC design | field | ASIC~1; ASICs~1; VLSI; chip design; SoC design; integrated circuit design; IC design; system-on-chip; SoC integration; silicon design; semiconductor design; SoC~1; SoCs~1; ASIC/SoC; ASIC/FPGA design; ASIC development; SOC architecture design; ASIC/FPGA; integrated circuits; ASIC/SoC design; SoC development; chip architecture; tapeout; tape-out; SoC/ASIC; chip development; custom circuit design; digital ASIC; memory design SRAM; chiplets; ASIC tapeout; mixed-signal ASIC
Physical design | method | place and route; floorplanning; IC layout; P&R tools; DRC/LVS; chip layout; Innovus; IC Compiler; Synopsys ICC2; Cadence Innovus; analog layout; physical verification; clock tree synthesis; custom layout; mask layout; Calibre; LVS/DRC; ICC2; Synopsys IC Compiler; IR drop analysis; RedHawk; parasitic extraction; layout design IC; P&R~2; Mentor Calibre; StarRC; place & route; RTL to GDSII; RTL2GDS; power grid analysis; physical implementation; Fusion Compiler; sign-off timing; CTS~2; signoff; block-level PnR; PnR~1; GDSII; PDK~2; EMIR
Cadence Virtuoso | tool | Virtuoso~2; Cadence tools; Spectre simulator; Cadence Spectre; Cadence ADE; Virtuoso Layout; Cadence EDA; Cadence~2; Synopsys tools; Synopsys; Cadence/Synopsys; Cadence design tools; Synopsys/Cadence; Cadence IC; Cadence simulation; Cadence Design Systems tools | is PCB design tools
Design for test | method | DFT~2; scan insertion; ATPG; BIST; design for testability; MBIST; boundary scan; DFT/ATPG; JTAG boundary scan; automatic test equipment; ATE~2; ATE testing; ATE programming; scan chains; silicon validation; post-silicon validation; ATE test development; post-silicon; wafer probing; LBIST; IC testing; semiconductor test; bench validation; in-circuit test; ICT testing electronics; flying probe; NI PXI; PXI instrumentation; LabWindows/CVI; TestStand sequences; silicon bring-up; silicon debug; silicon characterization; test program development ATE; wafer test; wafer sort; device characterization
Tessent | tool | Tessent MBIST | is Design for test
Advantest | tool | V93K | is Design for test
Teradyne | tool | UltraFLEX | is Design for test
Semiconductor fabrication | field | wafer fabrication; photolithography; semiconductor manufacturing; semiconductor processing; cleanroom processes; thin film deposition; CVD/PVD; plasma etching; semiconductor devices; semiconductor physics; device physics; wafer processing; microfabrication; ion implantation; semiconductor process; chemical mechanical planarization; lithography; atomic layer deposition; TCAD; semiconductor packaging; MEMS; nanofabrication; process integration semiconductor; semiconductor fab; semiconductor equipment; wafer fab; cleanroom environment semiconductor; clean room fabrication; semiconductor technology; semiconductors; flip chip; wire bonding; semiconductor industry; IC packaging; advanced packaging; yield analysis; wafer bonding; dry etch; wet etch; semiconductor tools; metrology semiconductor; fab equipment; failure analysis semiconductor; SEM/FIB; CMP~2; die attach; PECVD; e-beam lithography; fab tools; wafer level packaging; yield enhancement; yield improvement semiconductor; semiconductor materials; CMOS process; CMOS technology; sputtering; sputter deposition; wafer dicing; semiconductor reliability; MOCVD; epitaxy
Photonics | field | optoelectronics; optical engineering; optical design; laser systems; lasers; photonic integrated circuits; lens design; fiber lasers; optical systems; optical components; optical alignment; optical sensors; FDTD simulation; laser technology; laser physics; optical metrology; infrared systems; optical system design; optical testing; optical instrumentation; lidar systems; illumination design; interferometry; EO/IR; electro-optic; optical modelling
LightTools | tool | | is Photonics
Lumerical | tool | | is Photonics
CODE V | tool | | is Photonics
Zemax | tool | Zemax OpticStudio; OpticStudio | is Photonics
Soldering | method | solder; IPC-A-610; J-STD-001; IPC standards; surface mount soldering; SMT soldering; IPC 610; IPC 620; IPC/WHMA-A-620; electronics soldering; electronic assembly; PCB soldering; IPC-7711/7721; rework and repair electronics; electro-mechanical assembly; cable assembly; wire harness assembly; crimping; cable harness assembly; wire harness; electromechanical assembly; wire harnesses; cable and harness assembly; crimping and soldering; circuit board assembly; electronic component assembly; electronics assembly
Sensors | field | sensor integration; transducers; sensor technology; DAQ~1; sensor interfaces; sensors and actuators; MEMS sensors; sensor systems; sensor technologies; sensor data; data acquisition; DAQ systems; National Instruments DAQ; strain gauges; sensor networks; NI DAQ; accelerometers; thermocouples; sensor design; data loggers; sensor development; load cells; cRIO; National Instruments hardware; actuators; photodiodes; CompactRIO; encoders; sensor hardware
PLC programming | method | programmable logic controllers; PLC~1; PLCs~1; programmable logic controller; PLC development; PLC troubleshooting; PLC software; PLC/HMI programming; PLC systems; PLC logic; PLC and HMI programming; PLC controls; PLC programs; PLC/SCADA; PLC code; PLC ladder logic; PLC programing; PLC programmer; PLC/HMI; PLC control systems; PLC ladder logic programming; PLC maintenance; PLCs/HMIs; PLC's; PLC based control systems; PLCs and HMIs; PLC hardware; PLC automation; SPS-Programmierung; PLC diagnostics; PLC controllers; HMI/PLC programming; PLC and SCADA; PLC controlled equipment; HMI and PLC; safety PLCs; PLC equipment; program logic controllers; PLC/Robotics; PLC knowledge; PLC experience; ladder-logic PLC
Siemens TIA Portal | tool | TIA Portal; SIMATIC; Siemens PLC; Step 7; S7-1200; S7-1500; Siemens S7; Siemens PLCs; STEP7; S7-300; S7-400; Siemens TIA; Simatic Step 7; Siemens S7 PLC; WinCC Flexible; Siemens Logo PLC; Siemens automation; Siemens S7-1500 | implies PLC programming
Rockwell Automation | platform | Allen Bradley; RSLogix; Studio 5000; ControlLogix; FactoryTalk; CompactLogix; Rockwell PLC; Allen Bradley PLC; Allen Bradley PLCs; Logix 5000; Rockwell Studio 5000; PanelView; RSView; PLC-5; Rockwell Software; Rockwell PLCs; SLC 500; MicroLogix; RS Logix; RS Logix 5000; ControlLogix PLC; Rockwell ControlLogix; RSLinx; RS Linx; Allen Bradley ControlLogix; Allen Bradley/Rockwell; AB PLC; Rockwell~2; Rockwell FactoryTalk; Kinetix; PowerFlex; Rockwell Allen Bradley; Guard Logix; PlantPAx; GuardLogix; Rockwell Automation PLCs; Rockwell RSLogix
CODESYS | tool | Delta PLC; Phoenix Contact; Bosch Rexroth; GE PLC; GE Fanuc PLC; Keyence PLC; Automation Direct; Unitronics; GE Proficy Machine Edition; AutomationDirect; EcoStruxure; Pilz safety; IndraWorks | implies PLC programming
WAGO | tool | | implies PLC programming
ABB PLC | tool | | implies PLC programming
B&R Automation Studio | tool | B&R PLC | implies PLC programming
Omron PLC | tool | Omron Sysmac; Omron PLCs; Sysmac Studio; Omron CX; CX-Programmer | implies PLC programming
Mitsubishi PLC | tool | GX Works; Mitsubishi Melsec; Mitsubishi PLCs | implies PLC programming
Schneider Electric PLC | tool | Modicon; Schneider PLC; Modicon PLC; Unity Pro; Schneider Electric PLCs; Schneider Unity; EcoStruxure Control Expert | implies PLC programming
Beckhoff TwinCAT | tool | TwinCAT; Beckhoff; Beckhoff PLC | implies PLC programming
SCADA | platform | supervisory control and data acquisition; SCADA programming; SCADA software; SCADA/HMI; HMI/SCADA; VTScada; Survalent; Telvent; SCADA/PLC; SCADAs; SCADA networks; SCADA/DCS
WinCC OA | platform
zenon SCADA | platform | COPA-DATA zenon
ClearSCADA | platform | Geo SCADA; GeoSCADA
GE Cimplicity | platform | Cimplicity
Citect SCADA | platform | Citect; CitectSCADA
GE iFIX | platform | iFIX; Proficy
Ignition SCADA | platform | Inductive Automation; Ignition by Inductive Automation; Ignition Perspective; Ignition~3; Inductive Automation Ignition; Ignition platform | is SCADA
Wonderware | platform | InTouch; Wonderware InTouch; AVEVA Wonderware; AVEVA InTouch; AVEVA; ArchestrA; AVEVA Plant SCADA; Intouch HMI | is SCADA
WinCC | platform | SIMATIC WinCC; WinCC SCADA; Siemens WinCC SCADA | is SCADA
HMI development | method | HMI~1; HMI programming; human-machine interface; HMI design; operator interface design; HMIs~1; human machine interfaces; HMI software; HMI configuration; HMI screens; operator interfaces; HMI systems; touch screen HMI; HMI screen development; HMI panels
Distributed control systems | field | DCS~1; distributed control system; DCS systems; PLC/DCS; DCS/PLC; DCS control systems; DCS programming; Honeywell TDC; DCS/SIS; PLC/DCS/SCADA; Siemens T3000; Emerson DCS; Allen Bradley DCS; ABB Harmony; TDC 3000; Infi 90; Bailey DCS; Honeywell EPKS; DCS configuration; DCS/SCADA; PCS7 DCS
Triconex | platform | | is Distributed control systems
Foxboro DCS | platform | Foxboro I/A; Schneider Foxboro | is Distributed control systems
SIMATIC PCS 7 | platform | PCS 7; PCS7 | is Distributed control systems
Emerson Ovation | platform | Ovation DCS; Ovation | is Distributed control systems
Yokogawa Centum | platform | Yokogawa DCS; Centum VP; Yokogawa Centum VP | is Distributed control systems
ABB 800xA | platform | ABB DCS | is Distributed control systems
Honeywell Experion | platform | Honeywell DCS; Experion; Honeywell Experion PKS | is Distributed control systems
Emerson DeltaV | platform | DeltaV; Delta V; DeltaV DCS | is Distributed control systems
Control systems engineering | field | control systems; control theory; PID control; controls engineering; process control; control engineering; automatic control; PID tuning; feedback control; model predictive control; control system design; industrial control systems; control algorithms; control systems design; feedback control systems; PID controllers; control system; ICS controls; motion control; servo systems; servo drives; motion control systems; controls design; closed-loop control; process control systems; control loops; servo control; variable frequency drives; VFD~1; VFDs~1; PID loops; control system engineering; process controls; automation and controls; controls systems; control software; loop tuning; control algorithms development; PID~2; industrial controls; servo motors and drives; variable speed drives; VSDs~1; MPC control; VFD drives; digital control; instrumentation and controls; I&C engineering; instrumentation and control; optimal control; control law design; robust control; guidance navigation and control; GNC systems; controls integration; machine controls; nonlinear control; electrical controls; control panels; industrial control; controls software; controls programming; control panel wiring; robotics control; control law development; control panel design; GNC~1; adaptive control; controls theory; controls and automation; linear control; closed loop control systems; machine control; controls troubleshooting; VFD programming; control panel building; UL 508A; UL508A; real-time control
Industrial automation | field | factory automation; automation engineering industrial; process automation engineering; automation systems; manufacturing automation; industrial automation systems; machine automation; automation controls; digital manufacturing; automated systems; automated equipment; automation and robotics; automation equipment; plant automation; automated machinery; production automation; automated manufacturing; automation technology; robotics and automation; BAS~2; packaging automation; BMS controls; Honeywell building controls; BAS controls; automated assembly; DDC controls; Siemens Apogee; direct digital controls; energy management systems controls; automated production equipment; Johnson Controls; industrial digitalization; Trane Tracer; Alerton; DDC systems; Schneider EcoStruxure Building; Delta Controls; factory automation systems; automated production lines; WebCTRL; BAS/BMS; building controls systems; Distech; HVAC control systems; digital factory; lighting controls; industrial electronics
Industry 4.0 | field | Industrie 4.0; smart manufacturing; smart factory; fourth industrial revolution | is Industrial automation
Building automation | field | building automation systems; building management systems; building management system; building automation controls; BAS systems; BMS systems; HVAC controls; building controls | is Industrial automation
Siemens Desigo | tool | | is Industrial automation
Johnson Controls Metasys | tool | Metasys | is Industrial automation
Tridium Niagara | tool | Niagara framework; Niagara 4; Niagara AX; Tridium | is Industrial automation
Robotics | field | robots; robotic systems; robot programming; robotics software; collaborative robots; robotics programming; robotic programming; cobots; robotic arms; robot manipulation; robotics algorithms; robot control; robotic technology; robotic applications; kinematics; AMRs~1; robotic automation equipment; robotic equipment; motion planning robotics; robotics research; robotic manipulation; robot cells; end effectors; robot maintenance; sUAS; quadcopters; MAVLink; drone pilot; Pixhawk; drone piloting; drone operations; UAS operations; unmanned vehicles; drone flight; UAV autopilot
Automated guided vehicles | field | AGV~2; AGVs~1 | is Robotics
ArduPilot | tool | | is Robotics
PX4 | tool | | is Robotics
Drones | field | UAV~1; UAVs~1; unmanned aerial vehicles; UAS~1; unmanned aircraft systems; drone technology; drone operation; UAV systems; unmanned systems | is Robotics
Robot Operating System | framework | ROS~1; ROS2; ROS 2; ROS/ROS2; ROS1; ROS Noetic; ROS framework; ROS/Gazebo; Nav2; Robotic Operating System; ROS navigation stack; RViz; PyBullet | is Robotics
Webots | framework | | is Robotics
CoppeliaSim | framework | V-REP | is Robotics
MuJoCo | framework | | is Robotics
MoveIt | framework | MoveIt2 | is Robotics
Gazebo simulator | framework | Gazebo~3; Gazebo simulation | is Robotics
FANUC robots | platform | Fanuc programming; Fanuc; FANUC robotics; Fanuc robot programming; UR robots; RoboDK; Fanuc ROBOGUIDE; ROBOGUIDE; Denso robots; Fanuc robotics programming; Nachi robots; UR10 cobots; Kuka.Sim; ABB IRC5 | is Robotics
Epson robots | platform | | is Robotics
Staubli robots | platform | | is Robotics
Kawasaki robots | platform | | is Robotics
Yaskawa robots | platform | Motoman; Motoman robots | is Robotics
Universal Robots | platform | Universal Robots programming | is Robotics
ABB robots | platform | ABB robotics; RobotStudio; ABB robot programming | is Robotics
KUKA robots | platform | KUKA; KUKA robot programming | is Robotics
Mechatronics | field | electromechanical; electro-mechanical; mechatronic; electromechanical troubleshooting
Avionics | field | flight control systems; flight software; aerospace electronics; avionics software; flight controls; flight control software; spacecraft software; NASA cFS; core Flight System; spacecraft systems; flight management systems; avionic systems; autopilot systems; avionics troubleshooting; aircraft electronics; fly-by-wire
Hardware-in-the-loop testing | method | HIL~1; software-in-the-loop; SIL/HIL; hardware in the loop; dSPACE HIL; HIL/SIL; ETAS LABCAR; Speedgoat; HIL test benches; Opal-RT; hardware in loop; model-in-the-loop; HiL; SIL/MIL; dSPACE SCALEXIO; PreScan; vehicle simulation; TargetLink; dSPACE TargetLink; Hardware-In-the-Loop HIL; VTD simulation | is Software testing
CARLA simulator | tool | | is Hardware-in-the-loop testing
CarSim | tool | | is Hardware-in-the-loop testing
CarMaker | tool | | is Hardware-in-the-loop testing
NI VeriStand | tool | VeriStand | is Hardware-in-the-loop testing
dSPACE | tool | dSPACE tools; MicroAutoBox | is Hardware-in-the-loop testing
Model-based design | method | model-based development; MBD~2; automatic code generation; auto-code generation; model-based software development; Simulink auto-coding; model-based software design; code generation Simulink; model-based controls; autocoding; MATLAB model-based design; Esterel SCADE; Simulink modeling; Simulink model based design
Ansys SCADE | tool | SCADE | is Model-based design
IBM Rhapsody | tool | Rhapsody; IBM Rational Rhapsody | is Model-based design
Power systems engineering | field | power system studies; protection relays; smart grid; load flow; relay protection; short circuit analysis; protective relaying; arc flash studies; power system protection; power system analysis; power systems; protection and control; SEL relays; arc flash analysis; substation automation; power flow analysis; substation design; coordination studies; microgrids; short-circuit studies; PSLF; fault analysis power; high voltage engineering; power generation systems; transmission and distribution; power distribution systems; power system modeling; relay settings; OpenDSS; SynerGEE; grid modernization; protection coordination; energy storage systems; power system simulation; distributed energy resources; transmission line design; TARA power; HOMER energy; power grid; grid integration; relay testing; Aurora energy modelling; PV system design; DER integration; DERMS; power system operations; EMS SCADA energy; ADMS; power engineering; substation engineering; BESS; battery energy storage; substations; distribution engineering; electrical grid
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
ETAP | tool | ETAP software | is Power systems engineering
`;

/** Programming, query, markup and hardware languages, with the paradigms they are written in. */
export const programmingLanguages = `
Programming language | field | coding language
Scripting language | field | scripting; script development | is Programming language
Object-oriented language | field | object-oriented programming language | is Programming language
Functional language | field | | is Programming language
Query language | field | querying language
Markup language | field
Programming | method | | esco http://data.europa.eu/esco/skill/21d2f96d-35f7-4e3f-9745-c533d2dd6e97; implies Coding
Coding | method
Object-oriented programming | method | OOP~1; object oriented; OO programming; oop~1 | is Programming
Object-oriented design | method | OOD~1; OOAD; OO design; object-oriented analysis
Functional programming | method | FP~3; functional paradigm | is Programming
Reactive programming | method | | is Programming
Asynchronous programming | method | async/await | is Programming
Concurrent programming | method | concurrency; multithreading; multi-threading; multi-threaded | is Programming
Event-driven programming | method | | is Programming
Procedural programming | method | | is Programming
Low-level programming | method | bare-metal programming | is Programming
Systems programming | method | system programming; systems software development | is Programming
Shell scripting | method | shell script; shell programming; Unix scripting; command-line scripting; tcsh | is Scripting language
Java | language | J2SE; JDK~1 | implies Object-oriented programming; is Programming language, Object-oriented language; esco http://data.europa.eu/esco/skill/19a8293b-8e95-4de3-983f-77484079c389
JavaScript | language | JS~1; Vanilla JS; ES6; ES2015; ECMAScript | is Programming language, Scripting language; esco http://data.europa.eu/esco/skill/3cd569a2-4f88-4c1e-9995-8dce8c5e51a7
TypeScript | language | TS~3 | implies JavaScript; is Programming language
Python | language | | is Programming language, Scripting language, Object-oriented language; esco http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d
C~3 | language | C language; C programming; ANSI C; Embedded C | is Programming language
C++ | language | CPP~1 | implies Object-oriented programming; is Programming language, Object-oriented language; esco http://data.europa.eu/esco/skill/b633eb55-8f1f-4ae6-ab4c-2022ffe2cb7f
C# | language | C Sharp | implies Object-oriented programming; is Programming language, Object-oriented language
Visual Basic | language | VB6; VB 6.0 | is Programming language
Visual Basic .NET | language | VB.NET; VBNET | implies .NET; is Programming language
VBA~1 | language | Visual Basic for Applications; vba~1 | is Programming language, Scripting language
VBScript | language | | is Scripting language
Go~2 | language | Go programming | is Programming language
Rust~1 | language | | is Programming language
Kotlin | language | | is Programming language, Object-oriented language
Swift~1 | language | | is Programming language, Object-oriented language
Objective-C | language | Obj-C | implies Object-oriented programming; is Programming language
Scala~1 | language | | is Programming language, Functional language
Groovy~1 | language | Jenkins Groovy | is Programming language, Scripting language
Clojure | language | | implies Functional programming; is Programming language, Functional language
ClojureScript | language | | implies Clojure; is Programming language
PHP~1 | language | PHP 7; PHP5; PHP7; Core PHP; php~1 | is Programming language, Scripting language
Ruby~1 | language | | is Programming language, Scripting language, Object-oriented language
Perl | language | | is Programming language, Scripting language
R~3 | language | R language; R programming | is Programming language, Statistical software; esco http://data.europa.eu/esco/skill/51586df8-1c46-4b47-8583-773cb63bf00b
Julia~2 | language | | is Programming language
MATLAB | language | | is Programming language, Statistical software
GNU Octave | language | | is Programming language
SAS language | language | SAS macro; Base SAS; PROC SQL | is Programming language
Stata | language | | is Statistical software
SPSS | tool | PASW | is Statistical software
Statistical software | field | statistical package; statistical tools; statistical computing
Wolfram Language | language | Wolfram; Mathematica | is Programming language
Maple~2 | tool
Mathcad | tool
Dart~2 | language | Dart language; Dart programming | is Programming language
Elixir~1 | language | | implies Functional programming; is Programming language, Functional language
Erlang | language | | implies Functional programming; is Programming language, Functional language
Haskell | language | | implies Functional programming; is Programming language, Functional language
F# | language | | implies .NET, Functional programming; is Programming language, Functional language
OCaml | language | Caml | implies Functional programming; is Programming language, Functional language
Lisp~1 | language | LISP~1 | is Programming language, Functional language
Scheme~3 | language | | is Programming language, Functional language
Prolog | language | logic programming | is Programming language
Lua~1 | language | LuaJIT | is Programming language, Scripting language
Tcl~1 | language | TCL~2 | is Scripting language
Bash~1 | language | BASH | implies Shell scripting; is Scripting language
Zsh | language | | implies Shell scripting; is Scripting language
Batch scripting | language | | is Scripting language
PowerShell | language | | is Scripting language
AWK | language | gawk | is Scripting language
Assembly language | language | Assembly~3; programming in assembly; assembly~3; x86 assembly | is Programming language
COBOL | language | | is Programming language
Fortran | language | | is Programming language
PL/I | language | PL/1; PL1~1 | is Programming language
RPG programming | language | RPGLE; RPG IV; RPG/400 | is Programming language
JCL~1 | language | Job Control Language | is Scripting language
Pascal | language | | is Programming language
Delphi~1 | language | RAD Studio; C++ Builder | is Programming language
Ada~2 | language | | is Programming language
BASIC~3 | language | BASIC programming | is Programming language
D~3 | language | | is Programming language
Crystal~3 | language | | is Programming language
V~3 | language | | is Programming language
Hack~3 | language | HHVM | is Programming language
ActionScript | language | AS3~1; Adobe Flex | is Programming language
CoffeeScript | language | | implies JavaScript; is Programming language
Apex~1 | language | | implies Salesforce; is Programming language
SOQL | language | SOSL | implies Salesforce; is Query language
ABAP | language | | implies SAP; is Programming language
X++ | language | | is Programming language
ColdFusion | language | CFML | is Programming language
MUMPS | language | | is Programming language
Forth~3 | language | | is Programming language
Scratch~2 | language | | is Programming language
Processing~3 | language | | is Programming language
Solidity~1 | language | | implies Smart contracts; is Programming language
Hardware description language | field | HDL~1
VHDL | language | | is Hardware description language
Verilog | language | | is Hardware description language
SystemVerilog | language | | implies Verilog; is Hardware description language
SystemC | language | System C | implies C++; is Hardware description language
High-level synthesis | method
CUDA | language | cuDNN | is Parallel computing
OpenCL | language | | is Parallel computing
OpenMP | framework | | is Parallel computing
MPI~1 | framework | Message Passing Interface; MPICH | is Parallel computing
WebAssembly | language | WASM; WASI~1 | is Programming language
LLVM | framework | MLIR | is Compilers
Compilers | field
GCC~3 | tool | | is Compilers
Clang | tool | | is Compilers
JVM~1 | platform | Java Virtual Machine; OpenJDK; GraalVM
SQL~1 | language | Structured Query Language; SQL queries; SQL query; advanced SQL; complex SQL; writing SQL; sql~1 | is Query language, Programming language; esco http://data.europa.eu/esco/skill/598de5b0-5b58-4ea7-8058-a4bc4d18c742
PL/SQL | language | PLSQL | implies SQL, Oracle Database; is Programming language
T-SQL | language | TSQL; Transact-SQL | implies SQL; is Programming language
PL/pgSQL | language | | implies SQL, PostgreSQL; is Programming language
HiveQL | language | HQL~1 | implies Apache Hive; is Query language
Spark SQL | framework | | implies Apache Spark, SQL; is Query language
Cypher~2 | language | | implies Graph databases; is Query language
XQuery | language | | implies XML; is Query language
XPath | language | | implies XML; is Query language
DAX~1 | language | | is Query language
MDX~1 | language | | is Query language
Power Query M | language | Power Query | is Query language
Kusto Query Language | language | KQL~1; Kusto | is Query language
PromQL | language | | implies Prometheus; is Query language
Regular expressions | language | regex; regexp
XML~1 | standard | XML files; xml~1 | is Markup language, Data formats
XML Schema | standard | XSD~1; DTD~1 | implies XML
XSLT | language | XSL~1; XSL-FO | implies XML; is Programming language
JSON | standard | | is Data formats
YAML | language | YML~1 | is Data formats
CSV~1 | standard | comma-separated values; flat files | is Data formats
Data formats | standard
Protocol Buffers | standard | protobuf | is Data formats
Apache Avro | standard | Avro~1 | is Data formats
Apache Thrift | framework | Thrift~2 | is Data formats
Markdown | language | | is Markup language
LaTeX | language | TeX~1; Overleaf~1 | is Markup language
G-code | language | | is Programming language
LabVIEW | language | TestStand | is Programming language
Simulink | tool | Stateflow; Simscape | is Modelling and simulation
Ladder logic | language | ladder diagram | is PLC programming
Structured Text | language | IEC 61131 | is PLC programming
Google Apps Script | language | Apps Script | implies JavaScript; is Scripting language
AMPL | language | | is Mathematical optimization
Formal methods | method | formal verification
PLSQL Developer | tool | PL/SQL Developer | is Database tools
Elm~2 | language | | implies Functional programming; is Programming language
Korn shell | language | ksh | implies Shell scripting; is Scripting language
Nim~2 | language | Nimlang | is Programming language
Zig~2 | language | Ziglang | is Programming language
PowerBuilder | language | | is Programming language
GLSL | language | | is Programming language
HLSL | language | | is Programming language
SPARQL | language | | is Query language
AppleScript | language | | is Scripting language
AutoHotkey | language | | is Scripting language
AutoIt | language | | is Scripting language
APL~2 | language | Dyalog | is Programming language
REXX | language | | is Scripting language
Smalltalk~2 | language | | is Programming language, Object-oriented language
GDScript | language | | implies Godot; is Scripting language
Luau~2 | language | | is Scripting language
Modelica | language | | is Modelling and simulation
OpenEdge ABL | language | Progress 4GL; OpenEdge | is Programming language
FoxPro | language | xBase | is Programming language
Gosu~1 | language | | implies Guidewire; is Programming language
AL language | language | AL~3 | implies Microsoft Dynamics 365 Business Central
IDL~2 | language | Interactive Data Language | is Programming language
Scilab | language | | is Programming language
GAMS~1 | language | | is Mathematical optimization
Q# | language | | implies Quantum computing
Objective-C++ | language | | implies Objective-C, C++
Cython | language | | implies Python
MicroPython | language | | implies Python
ReScript | language | | is Programming language
Vyper~2 | language | | implies Smart contracts
BrightScript | language | BrighterScript | implies Smart TV development
MQL5 | language | MQL4 | is Programming language
Pine Script | language | | is Programming language
NetLogo | language | | is Modelling and simulation
Haxe | language | | is Programming language
Free Pascal | language | Lazarus~3 | implies Pascal
Xojo | language | REALbasic | is Programming language
PostScript | language | | is Programming language
P4~3 | language | P4 programming | is Software-defined networking
ANTLR | tool | | is Compilers
Yacc | tool | Bison~3; Lex~3 | is Compilers
Proof assistants | tool | Coq~1; Rocq; Isabelle/HOL; Isabelle~3; Agda; Lean 4 | is Formal methods
TLA+ | language | | is Formal methods
sed~2 | tool | sed/awk | implies Shell scripting
jq~1 | tool | | implies JSON
TOML | standard | | is Data formats
JSON-LD | standard | | implies JSON; is Data formats
FlatBuffers | standard | | is Data formats
ASN.1 | standard | | is Data formats
SVG~1 | standard | | is Data formats
Unicode | standard | UTF-8
Semantic Web | field | RDF~1 | is Ontologies
Web Ontology Language | standard | OWL~2 | implies Semantic Web
Racket~3 | language | | is Programming language, Functional language
ROCm | platform | | is Parallel computing
`;

import { type Denial, names } from '../lists.ts';

export const languages: Denial = {
  reason:
    'A language that employers hardly ask for: esoteric, historic, academic, or of a single program or game.',
  names: names(`
4D; AGS Script; Aiken; Aleo; ALGOL; AngelScript; Answer Set Programming; Apollo Guidance Computer; AspectJ;
AssemblyScript; Asymptote; Augeas; B; B (Formal Method); Ballerina; BAML; Beef; Befunge; Berry; BlitzBasic; BlitzMax;
Bluespec; Bluespec BH; Boo; Boogie; BQN; Brainfuck; C3; Cairo; Cairo Zero; CameLIGO; Cangjie; Cap'n Proto; Carbon;
Ceylon; Chapel; Charity; ChucK; Circom; Cirru; Clarion; Clean; Click; CLIPS; Clue; Component Pascal; Cool; Csound;
Csound Document; Csound Score; CUE; Curry; CWeb; Cycript; Dafny; Daslang; DenizenScript; Dhall; Dogescript; Dune; Dylan;
E; Earthly; eC; ECL; EdgeQL; Eiffel; Elvish; Elvish Transcript; EQ; Euphoria; F*; Factor; Fancy; Faust; Fennel;
Filebench WML; Filterscript; FIRRTL; Flix; FPP; FreeBASIC; Frege; Futhark; GAML; GAP; GCC Machine Description;
Genero 4gl; Genie; Genshi; Gleam; Glyph; Gno; Golo; Grace; Grammatical Framework; Harbour; Hare; HolyC; hoon; Hurl; Hy;
HyPhy; Idris; Imba; ImHex Pattern Language; Inform 7; Ink; Io; Ioke; ISPC; J; Jac; Jai; Janet; Jasmin; JASS;
Java Template Engine; JFlex; Jison; Jison Lex; Jolie; JSONiq; jule; Kaitai Struct; KakouneScript; KCL; KerboScript;
KFramework; Koka; KoLmafia ASH; KRL; Lambdapi; Langium; Lasso; Leo; LFE; LigoLANG; LilyPond; Limbo; Liquidsoap;
LiveCode Script; LiveScript; Lobster; Logtalk; LOLCODE; LoomScript; LSL; M4; Macaulay2; Mako;
Mathematical Programming System; mcfunction; Mercury; MeTTa; MiniD; MiniScript; MiniZinc; Mint; Mirah; mIRC Script;
Modula-2; Modula-3; Module Management System; Mojo; Monkey; Monkey C; Moocode; MoonBit; MoonScript; Motoko; Move; MUF;
mupad; Myghty; Nasal; NCL; Nearley; Nemerle; nesC; NewLisp; Nickel; Nit; NMODL; Noir; norg; Nu; Nushell; NWScript;
Oberon; Objective-J; Odin; Omgrofl; ooc; Opal; OpenQASM; OpenRC runscript; OverpassQL; OverPy; Ox; Oxygene; Oz; Pact;
Pan; Papyrus; Parrot; Parrot Assembly; Parrot Internal Representation; Pawn; PDDL; PEG.js; Pep8; PicoLisp; Pike; Pkl;
PogoScript; Polar; Pony; Portugol; POV-Ray SDL; Praat; Procfile; Promela; Propeller Spin; PureBasic; PureScript; Pyret;
pyscript; Quake; QuakeC; Quint; Ragel; Rascal; RAScript; Reason; ReasonLIGO; Rebol; rect; Red; Redcode; Redscript;
RenderScript; Rez; Rhai; Roc; Rouge; Sail; Scenic; Self; Shen; Sieve; Slang; Slash; Slice; Smali; Smithy; SmPL;
SourcePawn; Squirrel; Standard ML; SuperCollider; SurrealQL; SWIG; Talon; Tape; Teal; Terra; TI Program; TL-Verilog;
Toit; Tolk; Tree-sitter Query; Turing; TXL; TypeSpec; ucode; Unified Parallel C; Uno; Untyped Plutus Core; UrWeb; Vala;
Verse; Volt; WDL; WebIDL; Whiley; wisp; Witcher Script; Wollok; Wren; X10; XC; Xmake; Xonsh; XProc; XS; Xtend; Yul;
ZenScript; Zephir; ZIL; Zimpl
`),
};

/*
 * The text form of conditions (docs/rules.md, ADR 0017). `./clientele generate` makes the lexer and the parser from it.
 *
 * Words of the language are English; each has a Chinese form. Letter case does not matter in them. A word of the
 * language may also be the name of a column, of a stream or of an operand, except those of the rule that is missing
 * from anyWord: and, or, not, in, true, false, none.
 */
grammar Condition;

options { caseInsensitive = true; }

// ---------------------------------------------------------------------------------------------- trees

whole : expression? EOF ;

expression : conjunction (OR conjunction)* ;

conjunction : unary (AND unary)* ;

unary : NOT unary | primary ;

primary
    : LPAREN expression? RPAREN                                             # group
    | ALL OF? LPAREN (expression (COMMA expression)*)? RPAREN               # all
    | ANY OF? LPAREN (expression (COMMA expression)*)? RPAREN               # any
    | (AT LEAST | AT_LEAST) count=NUMBER OF? LPAREN (expression (COMMA expression)*)? RPAREN # atLeast
    | leaf                                                                  # single
    ;

// ---------------------------------------------------------------------------------------------- leaves

leaf
    : IN SEGMENT segment (WITHIN span)?                                     # segmentLeaf
    | aggregate of=stream codes? period? measure                            # aggregateLeaf
    | CLASS scheme (NOT? IN list | EQUAL value) (SINCE span)?               # classLeaf
    | RELATED kind direction (WITH ROLE role=value)? (TO target=value)?     # relatedLeaf
    | TYPE typeId LPAREN (operand (COMMA operand)*)? RPAREN                 # typeLeaf
    | column test                                                           # columnLeaf
    ;

test
    : comparator value                                                      # compareTest
    | NOT? IN list                                                          # inTest
    | IN span                                                               # spanTest
    | BEFORE span                                                           # beforeTest
    | ANNIVERSARY IN span                                                   # anniversaryTest
    | BETWEEN low=value AND high=value                                      # betweenTest
    | FROM low=value (TO high=value)?                                       # fromTest
    | TO high=value                                                         # toTest
    | textOperator value                                                    # textTest
    | IS NOT? MISSING                                                       # missingTest
    ;

aggregate
    : function=(COUNT | SUM | AVERAGE | MINIMUM | MAXIMUM | DISTINCT) OF
    | DAYS SINCE which=(FIRST | LAST)
    | which=(LONGEST | AVERAGE) GAP OF
    ;

period
    : IN span
    | FROM from=day (TO to=day)?
    | TO to=day
    ;

measure
    : comparator value
    | IN list
    | BETWEEN low=value AND high=value
    ;

span : direction_=(LAST | NEXT) NUMBER unit ;

unit : DAYS | WEEKS | MONTHS | YEARS ;

day : DATE | STRING ;

comparator : EQUAL | NOT_EQUAL | LESS | LESS_EQUAL | GREATER | GREATER_EQUAL ;

textOperator : EQUALS | CONTAINS | STARTS WITH? | ENDS WITH? | PINYIN | MATCHES ;

direction : IN | OUT ;

codes : value | list ;

list : LPAREN (value (COMMA value)*)? RPAREN ;

value
    : STRING
    | NUMBER
    | DATE
    | TRUE
    | FALSE
    | valueType (STRING | NONE)
    ;

valueType : TEXT | NUMERIC | DAY | BOOLEAN | COLUMN | OPERATOR | KEY ;

operand : operandName? COLON operandValue ;

operandValue : value | column ;

// ---------------------------------------------------------------------------------------------- names

column : anyName ;

stream : anyName ;

scheme : anyName ;

kind : anyName ;

segment : STRING | anyName ;

typeId : STRING | NONE ;

operandName : anyName | STRING ;

anyName : ID | LABEL | anyWord ;

anyWord
    : ALL | ANY | AT | LEAST | OF | BETWEEN | IS | MISSING
    | EQUALS | CONTAINS | STARTS | ENDS | WITH | PINYIN | MATCHES
    | LAST | NEXT | BEFORE | ANNIVERSARY | FROM | TO | SINCE | WITHIN | FIRST | LONGEST | GAP
    | DAYS | WEEKS | MONTHS | YEARS
    | COUNT | SUM | AVERAGE | MINIMUM | MAXIMUM | DISTINCT
    | SEGMENT | CLASS | RELATED | OUT | ROLE | TYPE
    | TEXT | NUMERIC | DAY | BOOLEAN | COLUMN | OPERATOR | KEY
    ;

// ---------------------------------------------------------------------------------------------- words

AND : 'and' | '且' | '并且' | '和' | '与' ;
OR : 'or' | '或' | '或者' ;
NOT : 'not' | '非' | '不' ;
IN : 'in' | '属于' | '在' ;
TRUE : 'true' | '真' ;
FALSE : 'false' | '假' ;
NONE : 'none' | '空' ;

ALL : 'all' | '全部' ;
ANY : 'any' | '任一' ;
AT : 'at' ;
LEAST : 'least' ;
AT_LEAST : '至少' ;
OF : 'of' | '项' | '的' ;
BETWEEN : 'between' | '介于' ;
IS : 'is' | '是' ;
MISSING : 'missing' | '缺失' ;

EQUALS : 'equals' | '等于' ;
CONTAINS : 'contains' | '包含' ;
STARTS : 'starts' | '开头是' ;
ENDS : 'ends' | '结尾是' ;
WITH : 'with' | '具有' ;
PINYIN : 'pinyin' | '拼音' ;
MATCHES : 'matches' | '匹配' ;

LAST : 'last' | '最近' ;
NEXT : 'next' | '未来' ;
BEFORE : 'before' | '早于' ;
ANNIVERSARY : 'anniversary' | '周年' ;
FROM : 'from' | '从' ;
TO : 'to' | '到' ;
SINCE : 'since' | '自' ;
WITHIN : 'within' | '曾在' ;
FIRST : 'first' | '首次' ;
LONGEST : 'longest' | '最长' ;
GAP : 'gap' | '间隔' ;
DAYS : 'days' | 'day' | '天' | '日' ;
WEEKS : 'weeks' | 'week' | '周' ;
MONTHS : 'months' | 'month' | '个月' | '月' ;
YEARS : 'years' | 'year' | '年' ;

COUNT : 'count' | '次数' ;
SUM : 'sum' | '合计' ;
AVERAGE : 'average' | '平均' ;
MINIMUM : 'min' | '最小' ;
MAXIMUM : 'max' | '最大' ;
DISTINCT : 'distinct' | '不同' ;

SEGMENT : 'segment' | '细分' ;
CLASS : 'class' | '分类' ;
RELATED : 'related' | '关系' ;
OUT : 'out' | '指向' ;
ROLE : 'role' | '角色' ;
TYPE : 'type' | '类型' ;

TEXT : 'text' ;
NUMERIC : 'number' ;
DAY : 'date' ;
BOOLEAN : 'boolean' ;
COLUMN : 'column' ;
OPERATOR : 'operator' ;
KEY : 'key' ;

// ---------------------------------------------------------------------------------------------- signs

EQUAL : '=' | '＝' ;
NOT_EQUAL : '!=' | '<>' | '≠' | '！=' | '！＝' ;
LESS_EQUAL : '<=' | '≤' | '＜=' | '＜＝' ;
LESS : '<' | '＜' ;
GREATER_EQUAL : '>=' | '≥' | '＞=' | '＞＝' ;
GREATER : '>' | '＞' ;
LPAREN : '(' | '（' ;
RPAREN : ')' | '）' ;
COMMA : ',' | '，' | '、' ;
COLON : ':' | '：' ;

// ---------------------------------------------------------------------------------------------- literals

// 2011-01-31, 2011/1/31, 2011年1月31日; whether there is such a day is asked later
DATE : DIGITS ('-' | '/') DIGITS (('-' | '/') DIGITS)? | DIGITS '年' DIGITS '月' DIGITS ('日' | '号')? ;

NUMBER : '-'? DIGITS ('.' DIGITS)? ;

// the closing mark may be missing: that is told later, at its place
STRING : '"' ('\\' ~[\r\n] | ~["\\\r\n])* '"'? | '“' ('\\' ~[\r\n] | ~[”\\\r\n])* '”'? ;

LABEL : '[' ('\\' ~[\r\n] | ~[\]\\\r\n])* ']'? | '【' ('\\' ~[\r\n] | ~[】\\\r\n])* '】'? ;

ID : [a-z_] ([a-z0-9_] | [.-] [a-z0-9_])* ;

SPACE : [ \t\r\n\u00A0\u3000\uFEFF]+ -> skip ;

OTHER : . ;

fragment DIGITS : [0-9]+ ;

/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.rules.internal.text.grammar;
import org.antlr.v4.runtime.atn.*;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.*;
import org.antlr.v4.runtime.misc.*;
import org.antlr.v4.runtime.tree.*;
import java.util.List;
import java.util.Iterator;
import java.util.ArrayList;

@SuppressWarnings({"all", "warnings", "unchecked", "unused", "cast", "CheckReturnValue", "this-escape"})
public class ConditionParser extends Parser {
	static { RuntimeMetaData.checkVersion("4.13.2", RuntimeMetaData.VERSION); }

	protected static final DFA[] _decisionToDFA;
	protected static final PredictionContextCache _sharedContextCache =
		new PredictionContextCache();
	public static final int
		AND=1, OR=2, NOT=3, IN=4, TRUE=5, FALSE=6, NONE=7, ALL=8, ANY=9, AT=10, 
		LEAST=11, AT_LEAST=12, OF=13, BETWEEN=14, IS=15, MISSING=16, EQUALS=17, 
		CONTAINS=18, STARTS=19, ENDS=20, WITH=21, PINYIN=22, MATCHES=23, LAST=24, 
		NEXT=25, BEFORE=26, ANNIVERSARY=27, FROM=28, TO=29, SINCE=30, WITHIN=31, 
		FIRST=32, LONGEST=33, GAP=34, DAYS=35, WEEKS=36, MONTHS=37, YEARS=38, 
		COUNT=39, SUM=40, AVERAGE=41, MINIMUM=42, MAXIMUM=43, DISTINCT=44, SEGMENT=45, 
		CLASS=46, RELATED=47, OUT=48, ROLE=49, TYPE=50, TEXT=51, NUMERIC=52, DAY=53, 
		BOOLEAN=54, COLUMN=55, OPERATOR=56, KEY=57, EQUAL=58, NOT_EQUAL=59, LESS_EQUAL=60, 
		LESS=61, GREATER_EQUAL=62, GREATER=63, LPAREN=64, RPAREN=65, COMMA=66, 
		COLON=67, DATE=68, NUMBER=69, STRING=70, LABEL=71, ID=72, SPACE=73, OTHER=74;
	public static final int
		RULE_whole = 0, RULE_expression = 1, RULE_conjunction = 2, RULE_unary = 3, 
		RULE_primary = 4, RULE_leaf = 5, RULE_test = 6, RULE_aggregate = 7, RULE_period = 8, 
		RULE_measure = 9, RULE_span = 10, RULE_unit = 11, RULE_day = 12, RULE_comparator = 13, 
		RULE_textOperator = 14, RULE_direction = 15, RULE_codes = 16, RULE_list = 17, 
		RULE_value = 18, RULE_valueType = 19, RULE_operand = 20, RULE_operandValue = 21, 
		RULE_column = 22, RULE_stream = 23, RULE_scheme = 24, RULE_kind = 25, 
		RULE_segment = 26, RULE_typeId = 27, RULE_operandName = 28, RULE_anyName = 29, 
		RULE_anyWord = 30;
	private static String[] makeRuleNames() {
		return new String[] {
			"whole", "expression", "conjunction", "unary", "primary", "leaf", "test", 
			"aggregate", "period", "measure", "span", "unit", "day", "comparator", 
			"textOperator", "direction", "codes", "list", "value", "valueType", "operand", 
			"operandValue", "column", "stream", "scheme", "kind", "segment", "typeId", 
			"operandName", "anyName", "anyWord"
		};
	}
	public static final String[] ruleNames = makeRuleNames();

	private static String[] makeLiteralNames() {
		return new String[] {
			null, null, null, null, null, null, null, null, null, null, "'at'", "'least'", 
			"'\\u81F3\\u5C11'", null, null, null, null, null, null, null, null, null, 
			null, null, null, null, null, null, null, null, null, null, null, null, 
			null, null, null, null, null, null, null, null, null, null, null, null, 
			null, null, null, null, null, "'text'", "'number'", "'date'", "'boolean'", 
			"'column'", "'operator'", "'key'"
		};
	}
	private static final String[] _LITERAL_NAMES = makeLiteralNames();
	private static String[] makeSymbolicNames() {
		return new String[] {
			null, "AND", "OR", "NOT", "IN", "TRUE", "FALSE", "NONE", "ALL", "ANY", 
			"AT", "LEAST", "AT_LEAST", "OF", "BETWEEN", "IS", "MISSING", "EQUALS", 
			"CONTAINS", "STARTS", "ENDS", "WITH", "PINYIN", "MATCHES", "LAST", "NEXT", 
			"BEFORE", "ANNIVERSARY", "FROM", "TO", "SINCE", "WITHIN", "FIRST", "LONGEST", 
			"GAP", "DAYS", "WEEKS", "MONTHS", "YEARS", "COUNT", "SUM", "AVERAGE", 
			"MINIMUM", "MAXIMUM", "DISTINCT", "SEGMENT", "CLASS", "RELATED", "OUT", 
			"ROLE", "TYPE", "TEXT", "NUMERIC", "DAY", "BOOLEAN", "COLUMN", "OPERATOR", 
			"KEY", "EQUAL", "NOT_EQUAL", "LESS_EQUAL", "LESS", "GREATER_EQUAL", "GREATER", 
			"LPAREN", "RPAREN", "COMMA", "COLON", "DATE", "NUMBER", "STRING", "LABEL", 
			"ID", "SPACE", "OTHER"
		};
	}
	private static final String[] _SYMBOLIC_NAMES = makeSymbolicNames();
	public static final Vocabulary VOCABULARY = new VocabularyImpl(_LITERAL_NAMES, _SYMBOLIC_NAMES);

	/**
	 * @deprecated Use {@link #VOCABULARY} instead.
	 */
	@Deprecated
	public static final String[] tokenNames;
	static {
		tokenNames = new String[_SYMBOLIC_NAMES.length];
		for (int i = 0; i < tokenNames.length; i++) {
			tokenNames[i] = VOCABULARY.getLiteralName(i);
			if (tokenNames[i] == null) {
				tokenNames[i] = VOCABULARY.getSymbolicName(i);
			}

			if (tokenNames[i] == null) {
				tokenNames[i] = "<INVALID>";
			}
		}
	}

	@Override
	@Deprecated
	public String[] getTokenNames() {
		return tokenNames;
	}

	@Override

	public Vocabulary getVocabulary() {
		return VOCABULARY;
	}

	@Override
	public String getGrammarFileName() { return "Condition.g4"; }

	@Override
	public String[] getRuleNames() { return ruleNames; }

	@Override
	public String getSerializedATN() { return _serializedATN; }

	@Override
	public ATN getATN() { return _ATN; }

	public ConditionParser(TokenStream input) {
		super(input);
		_interp = new ParserATNSimulator(this,_ATN,_decisionToDFA,_sharedContextCache);
	}

	@SuppressWarnings("CheckReturnValue")
	public static class WholeContext extends ParserRuleContext {
		public TerminalNode EOF() { return getToken(ConditionParser.EOF, 0); }
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public WholeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_whole; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitWhole(this);
			else return visitor.visitChildren(this);
		}
	}

	public final WholeContext whole() throws RecognitionException {
		WholeContext _localctx = new WholeContext(_ctx, getState());
		enterRule(_localctx, 0, RULE_whole);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(63);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 288230376151711512L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & 385L) != 0)) {
				{
				setState(62);
				expression();
				}
			}

			setState(65);
			match(EOF);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ExpressionContext extends ParserRuleContext {
		public List<ConjunctionContext> conjunction() {
			return getRuleContexts(ConjunctionContext.class);
		}
		public ConjunctionContext conjunction(int i) {
			return getRuleContext(ConjunctionContext.class,i);
		}
		public List<TerminalNode> OR() { return getTokens(ConditionParser.OR); }
		public TerminalNode OR(int i) {
			return getToken(ConditionParser.OR, i);
		}
		public ExpressionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_expression; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitExpression(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ExpressionContext expression() throws RecognitionException {
		ExpressionContext _localctx = new ExpressionContext(_ctx, getState());
		enterRule(_localctx, 2, RULE_expression);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(67);
			conjunction();
			setState(72);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==OR) {
				{
				{
				setState(68);
				match(OR);
				setState(69);
				conjunction();
				}
				}
				setState(74);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ConjunctionContext extends ParserRuleContext {
		public List<UnaryContext> unary() {
			return getRuleContexts(UnaryContext.class);
		}
		public UnaryContext unary(int i) {
			return getRuleContext(UnaryContext.class,i);
		}
		public List<TerminalNode> AND() { return getTokens(ConditionParser.AND); }
		public TerminalNode AND(int i) {
			return getToken(ConditionParser.AND, i);
		}
		public ConjunctionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_conjunction; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitConjunction(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ConjunctionContext conjunction() throws RecognitionException {
		ConjunctionContext _localctx = new ConjunctionContext(_ctx, getState());
		enterRule(_localctx, 4, RULE_conjunction);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(75);
			unary();
			setState(80);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==AND) {
				{
				{
				setState(76);
				match(AND);
				setState(77);
				unary();
				}
				}
				setState(82);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class UnaryContext extends ParserRuleContext {
		public TerminalNode NOT() { return getToken(ConditionParser.NOT, 0); }
		public UnaryContext unary() {
			return getRuleContext(UnaryContext.class,0);
		}
		public PrimaryContext primary() {
			return getRuleContext(PrimaryContext.class,0);
		}
		public UnaryContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_unary; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitUnary(this);
			else return visitor.visitChildren(this);
		}
	}

	public final UnaryContext unary() throws RecognitionException {
		UnaryContext _localctx = new UnaryContext(_ctx, getState());
		enterRule(_localctx, 6, RULE_unary);
		try {
			setState(86);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case NOT:
				enterOuterAlt(_localctx, 1);
				{
				setState(83);
				match(NOT);
				setState(84);
				unary();
				}
				break;
			case IN:
			case ALL:
			case ANY:
			case AT:
			case LEAST:
			case AT_LEAST:
			case OF:
			case BETWEEN:
			case IS:
			case MISSING:
			case EQUALS:
			case CONTAINS:
			case STARTS:
			case ENDS:
			case WITH:
			case PINYIN:
			case MATCHES:
			case LAST:
			case NEXT:
			case BEFORE:
			case ANNIVERSARY:
			case FROM:
			case TO:
			case SINCE:
			case WITHIN:
			case FIRST:
			case LONGEST:
			case GAP:
			case DAYS:
			case WEEKS:
			case MONTHS:
			case YEARS:
			case COUNT:
			case SUM:
			case AVERAGE:
			case MINIMUM:
			case MAXIMUM:
			case DISTINCT:
			case SEGMENT:
			case CLASS:
			case RELATED:
			case OUT:
			case ROLE:
			case TYPE:
			case TEXT:
			case NUMERIC:
			case DAY:
			case BOOLEAN:
			case COLUMN:
			case OPERATOR:
			case KEY:
			case LPAREN:
			case LABEL:
			case ID:
				enterOuterAlt(_localctx, 2);
				{
				setState(85);
				primary();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class PrimaryContext extends ParserRuleContext {
		public PrimaryContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_primary; }
	 
		public PrimaryContext() { }
		public void copyFrom(PrimaryContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AllContext extends PrimaryContext {
		public TerminalNode ALL() { return getToken(ConditionParser.ALL, 0); }
		public TerminalNode LPAREN() { return getToken(ConditionParser.LPAREN, 0); }
		public TerminalNode RPAREN() { return getToken(ConditionParser.RPAREN, 0); }
		public TerminalNode OF() { return getToken(ConditionParser.OF, 0); }
		public List<ExpressionContext> expression() {
			return getRuleContexts(ExpressionContext.class);
		}
		public ExpressionContext expression(int i) {
			return getRuleContext(ExpressionContext.class,i);
		}
		public List<TerminalNode> COMMA() { return getTokens(ConditionParser.COMMA); }
		public TerminalNode COMMA(int i) {
			return getToken(ConditionParser.COMMA, i);
		}
		public AllContext(PrimaryContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitAll(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class SingleContext extends PrimaryContext {
		public LeafContext leaf() {
			return getRuleContext(LeafContext.class,0);
		}
		public SingleContext(PrimaryContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitSingle(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AtLeastContext extends PrimaryContext {
		public Token count;
		public TerminalNode LPAREN() { return getToken(ConditionParser.LPAREN, 0); }
		public TerminalNode RPAREN() { return getToken(ConditionParser.RPAREN, 0); }
		public TerminalNode NUMBER() { return getToken(ConditionParser.NUMBER, 0); }
		public TerminalNode AT() { return getToken(ConditionParser.AT, 0); }
		public TerminalNode LEAST() { return getToken(ConditionParser.LEAST, 0); }
		public TerminalNode AT_LEAST() { return getToken(ConditionParser.AT_LEAST, 0); }
		public TerminalNode OF() { return getToken(ConditionParser.OF, 0); }
		public List<ExpressionContext> expression() {
			return getRuleContexts(ExpressionContext.class);
		}
		public ExpressionContext expression(int i) {
			return getRuleContext(ExpressionContext.class,i);
		}
		public List<TerminalNode> COMMA() { return getTokens(ConditionParser.COMMA); }
		public TerminalNode COMMA(int i) {
			return getToken(ConditionParser.COMMA, i);
		}
		public AtLeastContext(PrimaryContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitAtLeast(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AnyContext extends PrimaryContext {
		public TerminalNode ANY() { return getToken(ConditionParser.ANY, 0); }
		public TerminalNode LPAREN() { return getToken(ConditionParser.LPAREN, 0); }
		public TerminalNode RPAREN() { return getToken(ConditionParser.RPAREN, 0); }
		public TerminalNode OF() { return getToken(ConditionParser.OF, 0); }
		public List<ExpressionContext> expression() {
			return getRuleContexts(ExpressionContext.class);
		}
		public ExpressionContext expression(int i) {
			return getRuleContext(ExpressionContext.class,i);
		}
		public List<TerminalNode> COMMA() { return getTokens(ConditionParser.COMMA); }
		public TerminalNode COMMA(int i) {
			return getToken(ConditionParser.COMMA, i);
		}
		public AnyContext(PrimaryContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitAny(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class GroupContext extends PrimaryContext {
		public TerminalNode LPAREN() { return getToken(ConditionParser.LPAREN, 0); }
		public TerminalNode RPAREN() { return getToken(ConditionParser.RPAREN, 0); }
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public GroupContext(PrimaryContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitGroup(this);
			else return visitor.visitChildren(this);
		}
	}

	public final PrimaryContext primary() throws RecognitionException {
		PrimaryContext _localctx = new PrimaryContext(_ctx, getState());
		enterRule(_localctx, 8, RULE_primary);
		int _la;
		try {
			setState(147);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,15,_ctx) ) {
			case 1:
				_localctx = new GroupContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(88);
				match(LPAREN);
				setState(90);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 288230376151711512L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & 385L) != 0)) {
					{
					setState(89);
					expression();
					}
				}

				setState(92);
				match(RPAREN);
				}
				break;
			case 2:
				_localctx = new AllContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(93);
				match(ALL);
				setState(95);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==OF) {
					{
					setState(94);
					match(OF);
					}
				}

				setState(97);
				match(LPAREN);
				setState(106);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 288230376151711512L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & 385L) != 0)) {
					{
					setState(98);
					expression();
					setState(103);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==COMMA) {
						{
						{
						setState(99);
						match(COMMA);
						setState(100);
						expression();
						}
						}
						setState(105);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(108);
				match(RPAREN);
				}
				break;
			case 3:
				_localctx = new AnyContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(109);
				match(ANY);
				setState(111);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==OF) {
					{
					setState(110);
					match(OF);
					}
				}

				setState(113);
				match(LPAREN);
				setState(122);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 288230376151711512L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & 385L) != 0)) {
					{
					setState(114);
					expression();
					setState(119);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==COMMA) {
						{
						{
						setState(115);
						match(COMMA);
						setState(116);
						expression();
						}
						}
						setState(121);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(124);
				match(RPAREN);
				}
				break;
			case 4:
				_localctx = new AtLeastContext(_localctx);
				enterOuterAlt(_localctx, 4);
				{
				setState(128);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case AT:
					{
					setState(125);
					match(AT);
					setState(126);
					match(LEAST);
					}
					break;
				case AT_LEAST:
					{
					setState(127);
					match(AT_LEAST);
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				setState(130);
				((AtLeastContext)_localctx).count = match(NUMBER);
				setState(132);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==OF) {
					{
					setState(131);
					match(OF);
					}
				}

				setState(134);
				match(LPAREN);
				setState(143);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 288230376151711512L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & 385L) != 0)) {
					{
					setState(135);
					expression();
					setState(140);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==COMMA) {
						{
						{
						setState(136);
						match(COMMA);
						setState(137);
						expression();
						}
						}
						setState(142);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(145);
				match(RPAREN);
				}
				break;
			case 5:
				_localctx = new SingleContext(_localctx);
				enterOuterAlt(_localctx, 5);
				{
				setState(146);
				leaf();
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class LeafContext extends ParserRuleContext {
		public LeafContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_leaf; }
	 
		public LeafContext() { }
		public void copyFrom(LeafContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class TypeLeafContext extends LeafContext {
		public TerminalNode TYPE() { return getToken(ConditionParser.TYPE, 0); }
		public TypeIdContext typeId() {
			return getRuleContext(TypeIdContext.class,0);
		}
		public TerminalNode LPAREN() { return getToken(ConditionParser.LPAREN, 0); }
		public TerminalNode RPAREN() { return getToken(ConditionParser.RPAREN, 0); }
		public List<OperandContext> operand() {
			return getRuleContexts(OperandContext.class);
		}
		public OperandContext operand(int i) {
			return getRuleContext(OperandContext.class,i);
		}
		public List<TerminalNode> COMMA() { return getTokens(ConditionParser.COMMA); }
		public TerminalNode COMMA(int i) {
			return getToken(ConditionParser.COMMA, i);
		}
		public TypeLeafContext(LeafContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitTypeLeaf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ColumnLeafContext extends LeafContext {
		public ColumnContext column() {
			return getRuleContext(ColumnContext.class,0);
		}
		public TestContext test() {
			return getRuleContext(TestContext.class,0);
		}
		public ColumnLeafContext(LeafContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitColumnLeaf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class RelatedLeafContext extends LeafContext {
		public ValueContext role;
		public ValueContext target;
		public TerminalNode RELATED() { return getToken(ConditionParser.RELATED, 0); }
		public KindContext kind() {
			return getRuleContext(KindContext.class,0);
		}
		public DirectionContext direction() {
			return getRuleContext(DirectionContext.class,0);
		}
		public TerminalNode WITH() { return getToken(ConditionParser.WITH, 0); }
		public TerminalNode ROLE() { return getToken(ConditionParser.ROLE, 0); }
		public TerminalNode TO() { return getToken(ConditionParser.TO, 0); }
		public List<ValueContext> value() {
			return getRuleContexts(ValueContext.class);
		}
		public ValueContext value(int i) {
			return getRuleContext(ValueContext.class,i);
		}
		public RelatedLeafContext(LeafContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitRelatedLeaf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class SegmentLeafContext extends LeafContext {
		public TerminalNode IN() { return getToken(ConditionParser.IN, 0); }
		public TerminalNode SEGMENT() { return getToken(ConditionParser.SEGMENT, 0); }
		public SegmentContext segment() {
			return getRuleContext(SegmentContext.class,0);
		}
		public TerminalNode WITHIN() { return getToken(ConditionParser.WITHIN, 0); }
		public SpanContext span() {
			return getRuleContext(SpanContext.class,0);
		}
		public SegmentLeafContext(LeafContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitSegmentLeaf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ClassLeafContext extends LeafContext {
		public TerminalNode CLASS() { return getToken(ConditionParser.CLASS, 0); }
		public SchemeContext scheme() {
			return getRuleContext(SchemeContext.class,0);
		}
		public TerminalNode IN() { return getToken(ConditionParser.IN, 0); }
		public ListContext list() {
			return getRuleContext(ListContext.class,0);
		}
		public TerminalNode EQUAL() { return getToken(ConditionParser.EQUAL, 0); }
		public ValueContext value() {
			return getRuleContext(ValueContext.class,0);
		}
		public TerminalNode SINCE() { return getToken(ConditionParser.SINCE, 0); }
		public SpanContext span() {
			return getRuleContext(SpanContext.class,0);
		}
		public TerminalNode NOT() { return getToken(ConditionParser.NOT, 0); }
		public ClassLeafContext(LeafContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitClassLeaf(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AggregateLeafContext extends LeafContext {
		public StreamContext of;
		public AggregateContext aggregate() {
			return getRuleContext(AggregateContext.class,0);
		}
		public MeasureContext measure() {
			return getRuleContext(MeasureContext.class,0);
		}
		public StreamContext stream() {
			return getRuleContext(StreamContext.class,0);
		}
		public CodesContext codes() {
			return getRuleContext(CodesContext.class,0);
		}
		public PeriodContext period() {
			return getRuleContext(PeriodContext.class,0);
		}
		public AggregateLeafContext(LeafContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitAggregateLeaf(this);
			else return visitor.visitChildren(this);
		}
	}

	public final LeafContext leaf() throws RecognitionException {
		LeafContext _localctx = new LeafContext(_ctx, getState());
		enterRule(_localctx, 10, RULE_leaf);
		int _la;
		try {
			setState(211);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,26,_ctx) ) {
			case 1:
				_localctx = new SegmentLeafContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(149);
				match(IN);
				setState(150);
				match(SEGMENT);
				setState(151);
				segment();
				setState(154);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==WITHIN) {
					{
					setState(152);
					match(WITHIN);
					setState(153);
					span();
					}
				}

				}
				break;
			case 2:
				_localctx = new AggregateLeafContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(156);
				aggregate();
				setState(157);
				((AggregateLeafContext)_localctx).of = stream();
				setState(159);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 285978576338026592L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & 113L) != 0)) {
					{
					setState(158);
					codes();
					}
				}

				setState(162);
				_errHandler.sync(this);
				switch ( getInterpreter().adaptivePredict(_input,18,_ctx) ) {
				case 1:
					{
					setState(161);
					period();
					}
					break;
				}
				setState(164);
				measure();
				}
				break;
			case 3:
				_localctx = new ClassLeafContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(166);
				match(CLASS);
				setState(167);
				scheme();
				setState(175);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case NOT:
				case IN:
					{
					setState(169);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if (_la==NOT) {
						{
						setState(168);
						match(NOT);
						}
					}

					setState(171);
					match(IN);
					setState(172);
					list();
					}
					break;
				case EQUAL:
					{
					setState(173);
					match(EQUAL);
					setState(174);
					value();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				setState(179);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==SINCE) {
					{
					setState(177);
					match(SINCE);
					setState(178);
					span();
					}
				}

				}
				break;
			case 4:
				_localctx = new RelatedLeafContext(_localctx);
				enterOuterAlt(_localctx, 4);
				{
				setState(181);
				match(RELATED);
				setState(182);
				kind();
				setState(183);
				direction();
				setState(187);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==WITH) {
					{
					setState(184);
					match(WITH);
					setState(185);
					match(ROLE);
					setState(186);
					((RelatedLeafContext)_localctx).role = value();
					}
				}

				setState(191);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==TO) {
					{
					setState(189);
					match(TO);
					setState(190);
					((RelatedLeafContext)_localctx).target = value();
					}
				}

				}
				break;
			case 5:
				_localctx = new TypeLeafContext(_localctx);
				enterOuterAlt(_localctx, 5);
				{
				setState(193);
				match(TYPE);
				setState(194);
				typeId();
				setState(195);
				match(LPAREN);
				setState(204);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 288230376151707392L) != 0) || ((((_la - 67)) & ~0x3f) == 0 && ((1L << (_la - 67)) & 57L) != 0)) {
					{
					setState(196);
					operand();
					setState(201);
					_errHandler.sync(this);
					_la = _input.LA(1);
					while (_la==COMMA) {
						{
						{
						setState(197);
						match(COMMA);
						setState(198);
						operand();
						}
						}
						setState(203);
						_errHandler.sync(this);
						_la = _input.LA(1);
					}
					}
				}

				setState(206);
				match(RPAREN);
				}
				break;
			case 6:
				_localctx = new ColumnLeafContext(_localctx);
				enterOuterAlt(_localctx, 6);
				{
				setState(208);
				column();
				setState(209);
				test();
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TestContext extends ParserRuleContext {
		public TestContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_test; }
	 
		public TestContext() { }
		public void copyFrom(TestContext ctx) {
			super.copyFrom(ctx);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class SpanTestContext extends TestContext {
		public TerminalNode IN() { return getToken(ConditionParser.IN, 0); }
		public SpanContext span() {
			return getRuleContext(SpanContext.class,0);
		}
		public SpanTestContext(TestContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitSpanTest(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class AnniversaryTestContext extends TestContext {
		public TerminalNode ANNIVERSARY() { return getToken(ConditionParser.ANNIVERSARY, 0); }
		public TerminalNode IN() { return getToken(ConditionParser.IN, 0); }
		public SpanContext span() {
			return getRuleContext(SpanContext.class,0);
		}
		public AnniversaryTestContext(TestContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitAnniversaryTest(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class BetweenTestContext extends TestContext {
		public ValueContext low;
		public ValueContext high;
		public TerminalNode BETWEEN() { return getToken(ConditionParser.BETWEEN, 0); }
		public TerminalNode AND() { return getToken(ConditionParser.AND, 0); }
		public List<ValueContext> value() {
			return getRuleContexts(ValueContext.class);
		}
		public ValueContext value(int i) {
			return getRuleContext(ValueContext.class,i);
		}
		public BetweenTestContext(TestContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitBetweenTest(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class TextTestContext extends TestContext {
		public TextOperatorContext textOperator() {
			return getRuleContext(TextOperatorContext.class,0);
		}
		public ValueContext value() {
			return getRuleContext(ValueContext.class,0);
		}
		public TextTestContext(TestContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitTextTest(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class FromTestContext extends TestContext {
		public ValueContext low;
		public ValueContext high;
		public TerminalNode FROM() { return getToken(ConditionParser.FROM, 0); }
		public List<ValueContext> value() {
			return getRuleContexts(ValueContext.class);
		}
		public ValueContext value(int i) {
			return getRuleContext(ValueContext.class,i);
		}
		public TerminalNode TO() { return getToken(ConditionParser.TO, 0); }
		public FromTestContext(TestContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitFromTest(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class MissingTestContext extends TestContext {
		public TerminalNode IS() { return getToken(ConditionParser.IS, 0); }
		public TerminalNode MISSING() { return getToken(ConditionParser.MISSING, 0); }
		public TerminalNode NOT() { return getToken(ConditionParser.NOT, 0); }
		public MissingTestContext(TestContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitMissingTest(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class InTestContext extends TestContext {
		public TerminalNode IN() { return getToken(ConditionParser.IN, 0); }
		public ListContext list() {
			return getRuleContext(ListContext.class,0);
		}
		public TerminalNode NOT() { return getToken(ConditionParser.NOT, 0); }
		public InTestContext(TestContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitInTest(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class BeforeTestContext extends TestContext {
		public TerminalNode BEFORE() { return getToken(ConditionParser.BEFORE, 0); }
		public SpanContext span() {
			return getRuleContext(SpanContext.class,0);
		}
		public BeforeTestContext(TestContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitBeforeTest(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class ToTestContext extends TestContext {
		public ValueContext high;
		public TerminalNode TO() { return getToken(ConditionParser.TO, 0); }
		public ValueContext value() {
			return getRuleContext(ValueContext.class,0);
		}
		public ToTestContext(TestContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitToTest(this);
			else return visitor.visitChildren(this);
		}
	}
	@SuppressWarnings("CheckReturnValue")
	public static class CompareTestContext extends TestContext {
		public ComparatorContext comparator() {
			return getRuleContext(ComparatorContext.class,0);
		}
		public ValueContext value() {
			return getRuleContext(ValueContext.class,0);
		}
		public CompareTestContext(TestContext ctx) { copyFrom(ctx); }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitCompareTest(this);
			else return visitor.visitChildren(this);
		}
	}

	public final TestContext test() throws RecognitionException {
		TestContext _localctx = new TestContext(_ctx, getState());
		enterRule(_localctx, 12, RULE_test);
		int _la;
		try {
			setState(249);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,30,_ctx) ) {
			case 1:
				_localctx = new CompareTestContext(_localctx);
				enterOuterAlt(_localctx, 1);
				{
				setState(213);
				comparator();
				setState(214);
				value();
				}
				break;
			case 2:
				_localctx = new InTestContext(_localctx);
				enterOuterAlt(_localctx, 2);
				{
				setState(217);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==NOT) {
					{
					setState(216);
					match(NOT);
					}
				}

				setState(219);
				match(IN);
				setState(220);
				list();
				}
				break;
			case 3:
				_localctx = new SpanTestContext(_localctx);
				enterOuterAlt(_localctx, 3);
				{
				setState(221);
				match(IN);
				setState(222);
				span();
				}
				break;
			case 4:
				_localctx = new BeforeTestContext(_localctx);
				enterOuterAlt(_localctx, 4);
				{
				setState(223);
				match(BEFORE);
				setState(224);
				span();
				}
				break;
			case 5:
				_localctx = new AnniversaryTestContext(_localctx);
				enterOuterAlt(_localctx, 5);
				{
				setState(225);
				match(ANNIVERSARY);
				setState(226);
				match(IN);
				setState(227);
				span();
				}
				break;
			case 6:
				_localctx = new BetweenTestContext(_localctx);
				enterOuterAlt(_localctx, 6);
				{
				setState(228);
				match(BETWEEN);
				setState(229);
				((BetweenTestContext)_localctx).low = value();
				setState(230);
				match(AND);
				setState(231);
				((BetweenTestContext)_localctx).high = value();
				}
				break;
			case 7:
				_localctx = new FromTestContext(_localctx);
				enterOuterAlt(_localctx, 7);
				{
				setState(233);
				match(FROM);
				setState(234);
				((FromTestContext)_localctx).low = value();
				setState(237);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==TO) {
					{
					setState(235);
					match(TO);
					setState(236);
					((FromTestContext)_localctx).high = value();
					}
				}

				}
				break;
			case 8:
				_localctx = new ToTestContext(_localctx);
				enterOuterAlt(_localctx, 8);
				{
				setState(239);
				match(TO);
				setState(240);
				((ToTestContext)_localctx).high = value();
				}
				break;
			case 9:
				_localctx = new TextTestContext(_localctx);
				enterOuterAlt(_localctx, 9);
				{
				setState(241);
				textOperator();
				setState(242);
				value();
				}
				break;
			case 10:
				_localctx = new MissingTestContext(_localctx);
				enterOuterAlt(_localctx, 10);
				{
				setState(244);
				match(IS);
				setState(246);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==NOT) {
					{
					setState(245);
					match(NOT);
					}
				}

				setState(248);
				match(MISSING);
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AggregateContext extends ParserRuleContext {
		public Token function;
		public Token which;
		public TerminalNode OF() { return getToken(ConditionParser.OF, 0); }
		public TerminalNode COUNT() { return getToken(ConditionParser.COUNT, 0); }
		public TerminalNode SUM() { return getToken(ConditionParser.SUM, 0); }
		public TerminalNode AVERAGE() { return getToken(ConditionParser.AVERAGE, 0); }
		public TerminalNode MINIMUM() { return getToken(ConditionParser.MINIMUM, 0); }
		public TerminalNode MAXIMUM() { return getToken(ConditionParser.MAXIMUM, 0); }
		public TerminalNode DISTINCT() { return getToken(ConditionParser.DISTINCT, 0); }
		public TerminalNode DAYS() { return getToken(ConditionParser.DAYS, 0); }
		public TerminalNode SINCE() { return getToken(ConditionParser.SINCE, 0); }
		public TerminalNode FIRST() { return getToken(ConditionParser.FIRST, 0); }
		public TerminalNode LAST() { return getToken(ConditionParser.LAST, 0); }
		public TerminalNode GAP() { return getToken(ConditionParser.GAP, 0); }
		public TerminalNode LONGEST() { return getToken(ConditionParser.LONGEST, 0); }
		public AggregateContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_aggregate; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitAggregate(this);
			else return visitor.visitChildren(this);
		}
	}

	public final AggregateContext aggregate() throws RecognitionException {
		AggregateContext _localctx = new AggregateContext(_ctx, getState());
		enterRule(_localctx, 14, RULE_aggregate);
		int _la;
		try {
			setState(259);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,31,_ctx) ) {
			case 1:
				enterOuterAlt(_localctx, 1);
				{
				setState(251);
				((AggregateContext)_localctx).function = _input.LT(1);
				_la = _input.LA(1);
				if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 34634616274944L) != 0)) ) {
					((AggregateContext)_localctx).function = (Token)_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(252);
				match(OF);
				}
				break;
			case 2:
				enterOuterAlt(_localctx, 2);
				{
				setState(253);
				match(DAYS);
				setState(254);
				match(SINCE);
				setState(255);
				((AggregateContext)_localctx).which = _input.LT(1);
				_la = _input.LA(1);
				if ( !(_la==LAST || _la==FIRST) ) {
					((AggregateContext)_localctx).which = (Token)_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				}
				break;
			case 3:
				enterOuterAlt(_localctx, 3);
				{
				setState(256);
				((AggregateContext)_localctx).which = _input.LT(1);
				_la = _input.LA(1);
				if ( !(_la==LONGEST || _la==AVERAGE) ) {
					((AggregateContext)_localctx).which = (Token)_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(257);
				match(GAP);
				setState(258);
				match(OF);
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class PeriodContext extends ParserRuleContext {
		public DayContext from;
		public DayContext to;
		public TerminalNode IN() { return getToken(ConditionParser.IN, 0); }
		public SpanContext span() {
			return getRuleContext(SpanContext.class,0);
		}
		public TerminalNode FROM() { return getToken(ConditionParser.FROM, 0); }
		public List<DayContext> day() {
			return getRuleContexts(DayContext.class);
		}
		public DayContext day(int i) {
			return getRuleContext(DayContext.class,i);
		}
		public TerminalNode TO() { return getToken(ConditionParser.TO, 0); }
		public PeriodContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_period; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitPeriod(this);
			else return visitor.visitChildren(this);
		}
	}

	public final PeriodContext period() throws RecognitionException {
		PeriodContext _localctx = new PeriodContext(_ctx, getState());
		enterRule(_localctx, 16, RULE_period);
		int _la;
		try {
			setState(271);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case IN:
				enterOuterAlt(_localctx, 1);
				{
				setState(261);
				match(IN);
				setState(262);
				span();
				}
				break;
			case FROM:
				enterOuterAlt(_localctx, 2);
				{
				setState(263);
				match(FROM);
				setState(264);
				((PeriodContext)_localctx).from = day();
				setState(267);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==TO) {
					{
					setState(265);
					match(TO);
					setState(266);
					((PeriodContext)_localctx).to = day();
					}
				}

				}
				break;
			case TO:
				enterOuterAlt(_localctx, 3);
				{
				setState(269);
				match(TO);
				setState(270);
				((PeriodContext)_localctx).to = day();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class MeasureContext extends ParserRuleContext {
		public ValueContext low;
		public ValueContext high;
		public ComparatorContext comparator() {
			return getRuleContext(ComparatorContext.class,0);
		}
		public List<ValueContext> value() {
			return getRuleContexts(ValueContext.class);
		}
		public ValueContext value(int i) {
			return getRuleContext(ValueContext.class,i);
		}
		public TerminalNode IN() { return getToken(ConditionParser.IN, 0); }
		public ListContext list() {
			return getRuleContext(ListContext.class,0);
		}
		public TerminalNode BETWEEN() { return getToken(ConditionParser.BETWEEN, 0); }
		public TerminalNode AND() { return getToken(ConditionParser.AND, 0); }
		public MeasureContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_measure; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitMeasure(this);
			else return visitor.visitChildren(this);
		}
	}

	public final MeasureContext measure() throws RecognitionException {
		MeasureContext _localctx = new MeasureContext(_ctx, getState());
		enterRule(_localctx, 18, RULE_measure);
		try {
			setState(283);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case EQUAL:
			case NOT_EQUAL:
			case LESS_EQUAL:
			case LESS:
			case GREATER_EQUAL:
			case GREATER:
				enterOuterAlt(_localctx, 1);
				{
				setState(273);
				comparator();
				setState(274);
				value();
				}
				break;
			case IN:
				enterOuterAlt(_localctx, 2);
				{
				setState(276);
				match(IN);
				setState(277);
				list();
				}
				break;
			case BETWEEN:
				enterOuterAlt(_localctx, 3);
				{
				setState(278);
				match(BETWEEN);
				setState(279);
				((MeasureContext)_localctx).low = value();
				setState(280);
				match(AND);
				setState(281);
				((MeasureContext)_localctx).high = value();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SpanContext extends ParserRuleContext {
		public Token direction_;
		public TerminalNode NUMBER() { return getToken(ConditionParser.NUMBER, 0); }
		public UnitContext unit() {
			return getRuleContext(UnitContext.class,0);
		}
		public TerminalNode LAST() { return getToken(ConditionParser.LAST, 0); }
		public TerminalNode NEXT() { return getToken(ConditionParser.NEXT, 0); }
		public SpanContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_span; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitSpan(this);
			else return visitor.visitChildren(this);
		}
	}

	public final SpanContext span() throws RecognitionException {
		SpanContext _localctx = new SpanContext(_ctx, getState());
		enterRule(_localctx, 20, RULE_span);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(285);
			((SpanContext)_localctx).direction_ = _input.LT(1);
			_la = _input.LA(1);
			if ( !(_la==LAST || _la==NEXT) ) {
				((SpanContext)_localctx).direction_ = (Token)_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			setState(286);
			match(NUMBER);
			setState(287);
			unit();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class UnitContext extends ParserRuleContext {
		public TerminalNode DAYS() { return getToken(ConditionParser.DAYS, 0); }
		public TerminalNode WEEKS() { return getToken(ConditionParser.WEEKS, 0); }
		public TerminalNode MONTHS() { return getToken(ConditionParser.MONTHS, 0); }
		public TerminalNode YEARS() { return getToken(ConditionParser.YEARS, 0); }
		public UnitContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_unit; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitUnit(this);
			else return visitor.visitChildren(this);
		}
	}

	public final UnitContext unit() throws RecognitionException {
		UnitContext _localctx = new UnitContext(_ctx, getState());
		enterRule(_localctx, 22, RULE_unit);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(289);
			_la = _input.LA(1);
			if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 515396075520L) != 0)) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class DayContext extends ParserRuleContext {
		public TerminalNode DATE() { return getToken(ConditionParser.DATE, 0); }
		public TerminalNode STRING() { return getToken(ConditionParser.STRING, 0); }
		public DayContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_day; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitDay(this);
			else return visitor.visitChildren(this);
		}
	}

	public final DayContext day() throws RecognitionException {
		DayContext _localctx = new DayContext(_ctx, getState());
		enterRule(_localctx, 24, RULE_day);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(291);
			_la = _input.LA(1);
			if ( !(_la==DATE || _la==STRING) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ComparatorContext extends ParserRuleContext {
		public TerminalNode EQUAL() { return getToken(ConditionParser.EQUAL, 0); }
		public TerminalNode NOT_EQUAL() { return getToken(ConditionParser.NOT_EQUAL, 0); }
		public TerminalNode LESS() { return getToken(ConditionParser.LESS, 0); }
		public TerminalNode LESS_EQUAL() { return getToken(ConditionParser.LESS_EQUAL, 0); }
		public TerminalNode GREATER() { return getToken(ConditionParser.GREATER, 0); }
		public TerminalNode GREATER_EQUAL() { return getToken(ConditionParser.GREATER_EQUAL, 0); }
		public ComparatorContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_comparator; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitComparator(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ComparatorContext comparator() throws RecognitionException {
		ComparatorContext _localctx = new ComparatorContext(_ctx, getState());
		enterRule(_localctx, 26, RULE_comparator);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(293);
			_la = _input.LA(1);
			if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & -288230376151711744L) != 0)) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TextOperatorContext extends ParserRuleContext {
		public TerminalNode EQUALS() { return getToken(ConditionParser.EQUALS, 0); }
		public TerminalNode CONTAINS() { return getToken(ConditionParser.CONTAINS, 0); }
		public TerminalNode STARTS() { return getToken(ConditionParser.STARTS, 0); }
		public TerminalNode WITH() { return getToken(ConditionParser.WITH, 0); }
		public TerminalNode ENDS() { return getToken(ConditionParser.ENDS, 0); }
		public TerminalNode PINYIN() { return getToken(ConditionParser.PINYIN, 0); }
		public TerminalNode MATCHES() { return getToken(ConditionParser.MATCHES, 0); }
		public TextOperatorContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_textOperator; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitTextOperator(this);
			else return visitor.visitChildren(this);
		}
	}

	public final TextOperatorContext textOperator() throws RecognitionException {
		TextOperatorContext _localctx = new TextOperatorContext(_ctx, getState());
		enterRule(_localctx, 28, RULE_textOperator);
		int _la;
		try {
			setState(307);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case EQUALS:
				enterOuterAlt(_localctx, 1);
				{
				setState(295);
				match(EQUALS);
				}
				break;
			case CONTAINS:
				enterOuterAlt(_localctx, 2);
				{
				setState(296);
				match(CONTAINS);
				}
				break;
			case STARTS:
				enterOuterAlt(_localctx, 3);
				{
				setState(297);
				match(STARTS);
				setState(299);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==WITH) {
					{
					setState(298);
					match(WITH);
					}
				}

				}
				break;
			case ENDS:
				enterOuterAlt(_localctx, 4);
				{
				setState(301);
				match(ENDS);
				setState(303);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==WITH) {
					{
					setState(302);
					match(WITH);
					}
				}

				}
				break;
			case PINYIN:
				enterOuterAlt(_localctx, 5);
				{
				setState(305);
				match(PINYIN);
				}
				break;
			case MATCHES:
				enterOuterAlt(_localctx, 6);
				{
				setState(306);
				match(MATCHES);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class DirectionContext extends ParserRuleContext {
		public TerminalNode IN() { return getToken(ConditionParser.IN, 0); }
		public TerminalNode OUT() { return getToken(ConditionParser.OUT, 0); }
		public DirectionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_direction; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitDirection(this);
			else return visitor.visitChildren(this);
		}
	}

	public final DirectionContext direction() throws RecognitionException {
		DirectionContext _localctx = new DirectionContext(_ctx, getState());
		enterRule(_localctx, 30, RULE_direction);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(309);
			_la = _input.LA(1);
			if ( !(_la==IN || _la==OUT) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class CodesContext extends ParserRuleContext {
		public ValueContext value() {
			return getRuleContext(ValueContext.class,0);
		}
		public ListContext list() {
			return getRuleContext(ListContext.class,0);
		}
		public CodesContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_codes; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitCodes(this);
			else return visitor.visitChildren(this);
		}
	}

	public final CodesContext codes() throws RecognitionException {
		CodesContext _localctx = new CodesContext(_ctx, getState());
		enterRule(_localctx, 32, RULE_codes);
		try {
			setState(313);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case TRUE:
			case FALSE:
			case TEXT:
			case NUMERIC:
			case DAY:
			case BOOLEAN:
			case COLUMN:
			case OPERATOR:
			case KEY:
			case DATE:
			case NUMBER:
			case STRING:
				enterOuterAlt(_localctx, 1);
				{
				setState(311);
				value();
				}
				break;
			case LPAREN:
				enterOuterAlt(_localctx, 2);
				{
				setState(312);
				list();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ListContext extends ParserRuleContext {
		public TerminalNode LPAREN() { return getToken(ConditionParser.LPAREN, 0); }
		public TerminalNode RPAREN() { return getToken(ConditionParser.RPAREN, 0); }
		public List<ValueContext> value() {
			return getRuleContexts(ValueContext.class);
		}
		public ValueContext value(int i) {
			return getRuleContext(ValueContext.class,i);
		}
		public List<TerminalNode> COMMA() { return getTokens(ConditionParser.COMMA); }
		public TerminalNode COMMA(int i) {
			return getToken(ConditionParser.COMMA, i);
		}
		public ListContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_list; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitList(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ListContext list() throws RecognitionException {
		ListContext _localctx = new ListContext(_ctx, getState());
		enterRule(_localctx, 34, RULE_list);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(315);
			match(LPAREN);
			setState(324);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 285978576338026592L) != 0) || ((((_la - 68)) & ~0x3f) == 0 && ((1L << (_la - 68)) & 7L) != 0)) {
				{
				setState(316);
				value();
				setState(321);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(317);
					match(COMMA);
					setState(318);
					value();
					}
					}
					setState(323);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
			}

			setState(326);
			match(RPAREN);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ValueContext extends ParserRuleContext {
		public TerminalNode STRING() { return getToken(ConditionParser.STRING, 0); }
		public TerminalNode NUMBER() { return getToken(ConditionParser.NUMBER, 0); }
		public TerminalNode DATE() { return getToken(ConditionParser.DATE, 0); }
		public TerminalNode TRUE() { return getToken(ConditionParser.TRUE, 0); }
		public TerminalNode FALSE() { return getToken(ConditionParser.FALSE, 0); }
		public ValueTypeContext valueType() {
			return getRuleContext(ValueTypeContext.class,0);
		}
		public TerminalNode NONE() { return getToken(ConditionParser.NONE, 0); }
		public ValueContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_value; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitValue(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ValueContext value() throws RecognitionException {
		ValueContext _localctx = new ValueContext(_ctx, getState());
		enterRule(_localctx, 36, RULE_value);
		int _la;
		try {
			setState(336);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case STRING:
				enterOuterAlt(_localctx, 1);
				{
				setState(328);
				match(STRING);
				}
				break;
			case NUMBER:
				enterOuterAlt(_localctx, 2);
				{
				setState(329);
				match(NUMBER);
				}
				break;
			case DATE:
				enterOuterAlt(_localctx, 3);
				{
				setState(330);
				match(DATE);
				}
				break;
			case TRUE:
				enterOuterAlt(_localctx, 4);
				{
				setState(331);
				match(TRUE);
				}
				break;
			case FALSE:
				enterOuterAlt(_localctx, 5);
				{
				setState(332);
				match(FALSE);
				}
				break;
			case TEXT:
			case NUMERIC:
			case DAY:
			case BOOLEAN:
			case COLUMN:
			case OPERATOR:
			case KEY:
				enterOuterAlt(_localctx, 6);
				{
				setState(333);
				valueType();
				setState(334);
				_la = _input.LA(1);
				if ( !(_la==NONE || _la==STRING) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ValueTypeContext extends ParserRuleContext {
		public TerminalNode TEXT() { return getToken(ConditionParser.TEXT, 0); }
		public TerminalNode NUMERIC() { return getToken(ConditionParser.NUMERIC, 0); }
		public TerminalNode DAY() { return getToken(ConditionParser.DAY, 0); }
		public TerminalNode BOOLEAN() { return getToken(ConditionParser.BOOLEAN, 0); }
		public TerminalNode COLUMN() { return getToken(ConditionParser.COLUMN, 0); }
		public TerminalNode OPERATOR() { return getToken(ConditionParser.OPERATOR, 0); }
		public TerminalNode KEY() { return getToken(ConditionParser.KEY, 0); }
		public ValueTypeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_valueType; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitValueType(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ValueTypeContext valueType() throws RecognitionException {
		ValueTypeContext _localctx = new ValueTypeContext(_ctx, getState());
		enterRule(_localctx, 38, RULE_valueType);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(338);
			_la = _input.LA(1);
			if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 285978576338026496L) != 0)) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class OperandContext extends ParserRuleContext {
		public TerminalNode COLON() { return getToken(ConditionParser.COLON, 0); }
		public OperandValueContext operandValue() {
			return getRuleContext(OperandValueContext.class,0);
		}
		public OperandNameContext operandName() {
			return getRuleContext(OperandNameContext.class,0);
		}
		public OperandContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_operand; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitOperand(this);
			else return visitor.visitChildren(this);
		}
	}

	public final OperandContext operand() throws RecognitionException {
		OperandContext _localctx = new OperandContext(_ctx, getState());
		enterRule(_localctx, 40, RULE_operand);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(341);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 288230376151707392L) != 0) || ((((_la - 70)) & ~0x3f) == 0 && ((1L << (_la - 70)) & 7L) != 0)) {
				{
				setState(340);
				operandName();
				}
			}

			setState(343);
			match(COLON);
			setState(344);
			operandValue();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class OperandValueContext extends ParserRuleContext {
		public ValueContext value() {
			return getRuleContext(ValueContext.class,0);
		}
		public ColumnContext column() {
			return getRuleContext(ColumnContext.class,0);
		}
		public OperandValueContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_operandValue; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitOperandValue(this);
			else return visitor.visitChildren(this);
		}
	}

	public final OperandValueContext operandValue() throws RecognitionException {
		OperandValueContext _localctx = new OperandValueContext(_ctx, getState());
		enterRule(_localctx, 42, RULE_operandValue);
		try {
			setState(348);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,43,_ctx) ) {
			case 1:
				enterOuterAlt(_localctx, 1);
				{
				setState(346);
				value();
				}
				break;
			case 2:
				enterOuterAlt(_localctx, 2);
				{
				setState(347);
				column();
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ColumnContext extends ParserRuleContext {
		public AnyNameContext anyName() {
			return getRuleContext(AnyNameContext.class,0);
		}
		public ColumnContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_column; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitColumn(this);
			else return visitor.visitChildren(this);
		}
	}

	public final ColumnContext column() throws RecognitionException {
		ColumnContext _localctx = new ColumnContext(_ctx, getState());
		enterRule(_localctx, 44, RULE_column);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(350);
			anyName();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class StreamContext extends ParserRuleContext {
		public AnyNameContext anyName() {
			return getRuleContext(AnyNameContext.class,0);
		}
		public StreamContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_stream; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitStream(this);
			else return visitor.visitChildren(this);
		}
	}

	public final StreamContext stream() throws RecognitionException {
		StreamContext _localctx = new StreamContext(_ctx, getState());
		enterRule(_localctx, 46, RULE_stream);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(352);
			anyName();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SchemeContext extends ParserRuleContext {
		public AnyNameContext anyName() {
			return getRuleContext(AnyNameContext.class,0);
		}
		public SchemeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_scheme; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitScheme(this);
			else return visitor.visitChildren(this);
		}
	}

	public final SchemeContext scheme() throws RecognitionException {
		SchemeContext _localctx = new SchemeContext(_ctx, getState());
		enterRule(_localctx, 48, RULE_scheme);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(354);
			anyName();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class KindContext extends ParserRuleContext {
		public AnyNameContext anyName() {
			return getRuleContext(AnyNameContext.class,0);
		}
		public KindContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_kind; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitKind(this);
			else return visitor.visitChildren(this);
		}
	}

	public final KindContext kind() throws RecognitionException {
		KindContext _localctx = new KindContext(_ctx, getState());
		enterRule(_localctx, 50, RULE_kind);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(356);
			anyName();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SegmentContext extends ParserRuleContext {
		public TerminalNode STRING() { return getToken(ConditionParser.STRING, 0); }
		public AnyNameContext anyName() {
			return getRuleContext(AnyNameContext.class,0);
		}
		public SegmentContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_segment; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitSegment(this);
			else return visitor.visitChildren(this);
		}
	}

	public final SegmentContext segment() throws RecognitionException {
		SegmentContext _localctx = new SegmentContext(_ctx, getState());
		enterRule(_localctx, 52, RULE_segment);
		try {
			setState(360);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case STRING:
				enterOuterAlt(_localctx, 1);
				{
				setState(358);
				match(STRING);
				}
				break;
			case ALL:
			case ANY:
			case AT:
			case LEAST:
			case OF:
			case BETWEEN:
			case IS:
			case MISSING:
			case EQUALS:
			case CONTAINS:
			case STARTS:
			case ENDS:
			case WITH:
			case PINYIN:
			case MATCHES:
			case LAST:
			case NEXT:
			case BEFORE:
			case ANNIVERSARY:
			case FROM:
			case TO:
			case SINCE:
			case WITHIN:
			case FIRST:
			case LONGEST:
			case GAP:
			case DAYS:
			case WEEKS:
			case MONTHS:
			case YEARS:
			case COUNT:
			case SUM:
			case AVERAGE:
			case MINIMUM:
			case MAXIMUM:
			case DISTINCT:
			case SEGMENT:
			case CLASS:
			case RELATED:
			case OUT:
			case ROLE:
			case TYPE:
			case TEXT:
			case NUMERIC:
			case DAY:
			case BOOLEAN:
			case COLUMN:
			case OPERATOR:
			case KEY:
			case LABEL:
			case ID:
				enterOuterAlt(_localctx, 2);
				{
				setState(359);
				anyName();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TypeIdContext extends ParserRuleContext {
		public TerminalNode STRING() { return getToken(ConditionParser.STRING, 0); }
		public TerminalNode NONE() { return getToken(ConditionParser.NONE, 0); }
		public TypeIdContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_typeId; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitTypeId(this);
			else return visitor.visitChildren(this);
		}
	}

	public final TypeIdContext typeId() throws RecognitionException {
		TypeIdContext _localctx = new TypeIdContext(_ctx, getState());
		enterRule(_localctx, 54, RULE_typeId);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(362);
			_la = _input.LA(1);
			if ( !(_la==NONE || _la==STRING) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class OperandNameContext extends ParserRuleContext {
		public AnyNameContext anyName() {
			return getRuleContext(AnyNameContext.class,0);
		}
		public TerminalNode STRING() { return getToken(ConditionParser.STRING, 0); }
		public OperandNameContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_operandName; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitOperandName(this);
			else return visitor.visitChildren(this);
		}
	}

	public final OperandNameContext operandName() throws RecognitionException {
		OperandNameContext _localctx = new OperandNameContext(_ctx, getState());
		enterRule(_localctx, 56, RULE_operandName);
		try {
			setState(366);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ALL:
			case ANY:
			case AT:
			case LEAST:
			case OF:
			case BETWEEN:
			case IS:
			case MISSING:
			case EQUALS:
			case CONTAINS:
			case STARTS:
			case ENDS:
			case WITH:
			case PINYIN:
			case MATCHES:
			case LAST:
			case NEXT:
			case BEFORE:
			case ANNIVERSARY:
			case FROM:
			case TO:
			case SINCE:
			case WITHIN:
			case FIRST:
			case LONGEST:
			case GAP:
			case DAYS:
			case WEEKS:
			case MONTHS:
			case YEARS:
			case COUNT:
			case SUM:
			case AVERAGE:
			case MINIMUM:
			case MAXIMUM:
			case DISTINCT:
			case SEGMENT:
			case CLASS:
			case RELATED:
			case OUT:
			case ROLE:
			case TYPE:
			case TEXT:
			case NUMERIC:
			case DAY:
			case BOOLEAN:
			case COLUMN:
			case OPERATOR:
			case KEY:
			case LABEL:
			case ID:
				enterOuterAlt(_localctx, 1);
				{
				setState(364);
				anyName();
				}
				break;
			case STRING:
				enterOuterAlt(_localctx, 2);
				{
				setState(365);
				match(STRING);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AnyNameContext extends ParserRuleContext {
		public TerminalNode ID() { return getToken(ConditionParser.ID, 0); }
		public TerminalNode LABEL() { return getToken(ConditionParser.LABEL, 0); }
		public AnyWordContext anyWord() {
			return getRuleContext(AnyWordContext.class,0);
		}
		public AnyNameContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_anyName; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitAnyName(this);
			else return visitor.visitChildren(this);
		}
	}

	public final AnyNameContext anyName() throws RecognitionException {
		AnyNameContext _localctx = new AnyNameContext(_ctx, getState());
		enterRule(_localctx, 58, RULE_anyName);
		try {
			setState(371);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ID:
				enterOuterAlt(_localctx, 1);
				{
				setState(368);
				match(ID);
				}
				break;
			case LABEL:
				enterOuterAlt(_localctx, 2);
				{
				setState(369);
				match(LABEL);
				}
				break;
			case ALL:
			case ANY:
			case AT:
			case LEAST:
			case OF:
			case BETWEEN:
			case IS:
			case MISSING:
			case EQUALS:
			case CONTAINS:
			case STARTS:
			case ENDS:
			case WITH:
			case PINYIN:
			case MATCHES:
			case LAST:
			case NEXT:
			case BEFORE:
			case ANNIVERSARY:
			case FROM:
			case TO:
			case SINCE:
			case WITHIN:
			case FIRST:
			case LONGEST:
			case GAP:
			case DAYS:
			case WEEKS:
			case MONTHS:
			case YEARS:
			case COUNT:
			case SUM:
			case AVERAGE:
			case MINIMUM:
			case MAXIMUM:
			case DISTINCT:
			case SEGMENT:
			case CLASS:
			case RELATED:
			case OUT:
			case ROLE:
			case TYPE:
			case TEXT:
			case NUMERIC:
			case DAY:
			case BOOLEAN:
			case COLUMN:
			case OPERATOR:
			case KEY:
				enterOuterAlt(_localctx, 3);
				{
				setState(370);
				anyWord();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AnyWordContext extends ParserRuleContext {
		public TerminalNode ALL() { return getToken(ConditionParser.ALL, 0); }
		public TerminalNode ANY() { return getToken(ConditionParser.ANY, 0); }
		public TerminalNode AT() { return getToken(ConditionParser.AT, 0); }
		public TerminalNode LEAST() { return getToken(ConditionParser.LEAST, 0); }
		public TerminalNode OF() { return getToken(ConditionParser.OF, 0); }
		public TerminalNode BETWEEN() { return getToken(ConditionParser.BETWEEN, 0); }
		public TerminalNode IS() { return getToken(ConditionParser.IS, 0); }
		public TerminalNode MISSING() { return getToken(ConditionParser.MISSING, 0); }
		public TerminalNode EQUALS() { return getToken(ConditionParser.EQUALS, 0); }
		public TerminalNode CONTAINS() { return getToken(ConditionParser.CONTAINS, 0); }
		public TerminalNode STARTS() { return getToken(ConditionParser.STARTS, 0); }
		public TerminalNode ENDS() { return getToken(ConditionParser.ENDS, 0); }
		public TerminalNode WITH() { return getToken(ConditionParser.WITH, 0); }
		public TerminalNode PINYIN() { return getToken(ConditionParser.PINYIN, 0); }
		public TerminalNode MATCHES() { return getToken(ConditionParser.MATCHES, 0); }
		public TerminalNode LAST() { return getToken(ConditionParser.LAST, 0); }
		public TerminalNode NEXT() { return getToken(ConditionParser.NEXT, 0); }
		public TerminalNode BEFORE() { return getToken(ConditionParser.BEFORE, 0); }
		public TerminalNode ANNIVERSARY() { return getToken(ConditionParser.ANNIVERSARY, 0); }
		public TerminalNode FROM() { return getToken(ConditionParser.FROM, 0); }
		public TerminalNode TO() { return getToken(ConditionParser.TO, 0); }
		public TerminalNode SINCE() { return getToken(ConditionParser.SINCE, 0); }
		public TerminalNode WITHIN() { return getToken(ConditionParser.WITHIN, 0); }
		public TerminalNode FIRST() { return getToken(ConditionParser.FIRST, 0); }
		public TerminalNode LONGEST() { return getToken(ConditionParser.LONGEST, 0); }
		public TerminalNode GAP() { return getToken(ConditionParser.GAP, 0); }
		public TerminalNode DAYS() { return getToken(ConditionParser.DAYS, 0); }
		public TerminalNode WEEKS() { return getToken(ConditionParser.WEEKS, 0); }
		public TerminalNode MONTHS() { return getToken(ConditionParser.MONTHS, 0); }
		public TerminalNode YEARS() { return getToken(ConditionParser.YEARS, 0); }
		public TerminalNode COUNT() { return getToken(ConditionParser.COUNT, 0); }
		public TerminalNode SUM() { return getToken(ConditionParser.SUM, 0); }
		public TerminalNode AVERAGE() { return getToken(ConditionParser.AVERAGE, 0); }
		public TerminalNode MINIMUM() { return getToken(ConditionParser.MINIMUM, 0); }
		public TerminalNode MAXIMUM() { return getToken(ConditionParser.MAXIMUM, 0); }
		public TerminalNode DISTINCT() { return getToken(ConditionParser.DISTINCT, 0); }
		public TerminalNode SEGMENT() { return getToken(ConditionParser.SEGMENT, 0); }
		public TerminalNode CLASS() { return getToken(ConditionParser.CLASS, 0); }
		public TerminalNode RELATED() { return getToken(ConditionParser.RELATED, 0); }
		public TerminalNode OUT() { return getToken(ConditionParser.OUT, 0); }
		public TerminalNode ROLE() { return getToken(ConditionParser.ROLE, 0); }
		public TerminalNode TYPE() { return getToken(ConditionParser.TYPE, 0); }
		public TerminalNode TEXT() { return getToken(ConditionParser.TEXT, 0); }
		public TerminalNode NUMERIC() { return getToken(ConditionParser.NUMERIC, 0); }
		public TerminalNode DAY() { return getToken(ConditionParser.DAY, 0); }
		public TerminalNode BOOLEAN() { return getToken(ConditionParser.BOOLEAN, 0); }
		public TerminalNode COLUMN() { return getToken(ConditionParser.COLUMN, 0); }
		public TerminalNode OPERATOR() { return getToken(ConditionParser.OPERATOR, 0); }
		public TerminalNode KEY() { return getToken(ConditionParser.KEY, 0); }
		public AnyWordContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_anyWord; }
		@Override
		public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
			if ( visitor instanceof ConditionVisitor ) return ((ConditionVisitor<? extends T>)visitor).visitAnyWord(this);
			else return visitor.visitChildren(this);
		}
	}

	public final AnyWordContext anyWord() throws RecognitionException {
		AnyWordContext _localctx = new AnyWordContext(_ctx, getState());
		enterRule(_localctx, 60, RULE_anyWord);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(373);
			_la = _input.LA(1);
			if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 288230376151707392L) != 0)) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	public static final String _serializedATN =
		"\u0004\u0001J\u0178\u0002\u0000\u0007\u0000\u0002\u0001\u0007\u0001\u0002"+
		"\u0002\u0007\u0002\u0002\u0003\u0007\u0003\u0002\u0004\u0007\u0004\u0002"+
		"\u0005\u0007\u0005\u0002\u0006\u0007\u0006\u0002\u0007\u0007\u0007\u0002"+
		"\b\u0007\b\u0002\t\u0007\t\u0002\n\u0007\n\u0002\u000b\u0007\u000b\u0002"+
		"\f\u0007\f\u0002\r\u0007\r\u0002\u000e\u0007\u000e\u0002\u000f\u0007\u000f"+
		"\u0002\u0010\u0007\u0010\u0002\u0011\u0007\u0011\u0002\u0012\u0007\u0012"+
		"\u0002\u0013\u0007\u0013\u0002\u0014\u0007\u0014\u0002\u0015\u0007\u0015"+
		"\u0002\u0016\u0007\u0016\u0002\u0017\u0007\u0017\u0002\u0018\u0007\u0018"+
		"\u0002\u0019\u0007\u0019\u0002\u001a\u0007\u001a\u0002\u001b\u0007\u001b"+
		"\u0002\u001c\u0007\u001c\u0002\u001d\u0007\u001d\u0002\u001e\u0007\u001e"+
		"\u0001\u0000\u0003\u0000@\b\u0000\u0001\u0000\u0001\u0000\u0001\u0001"+
		"\u0001\u0001\u0001\u0001\u0005\u0001G\b\u0001\n\u0001\f\u0001J\t\u0001"+
		"\u0001\u0002\u0001\u0002\u0001\u0002\u0005\u0002O\b\u0002\n\u0002\f\u0002"+
		"R\t\u0002\u0001\u0003\u0001\u0003\u0001\u0003\u0003\u0003W\b\u0003\u0001"+
		"\u0004\u0001\u0004\u0003\u0004[\b\u0004\u0001\u0004\u0001\u0004\u0001"+
		"\u0004\u0003\u0004`\b\u0004\u0001\u0004\u0001\u0004\u0001\u0004\u0001"+
		"\u0004\u0005\u0004f\b\u0004\n\u0004\f\u0004i\t\u0004\u0003\u0004k\b\u0004"+
		"\u0001\u0004\u0001\u0004\u0001\u0004\u0003\u0004p\b\u0004\u0001\u0004"+
		"\u0001\u0004\u0001\u0004\u0001\u0004\u0005\u0004v\b\u0004\n\u0004\f\u0004"+
		"y\t\u0004\u0003\u0004{\b\u0004\u0001\u0004\u0001\u0004\u0001\u0004\u0001"+
		"\u0004\u0003\u0004\u0081\b\u0004\u0001\u0004\u0001\u0004\u0003\u0004\u0085"+
		"\b\u0004\u0001\u0004\u0001\u0004\u0001\u0004\u0001\u0004\u0005\u0004\u008b"+
		"\b\u0004\n\u0004\f\u0004\u008e\t\u0004\u0003\u0004\u0090\b\u0004\u0001"+
		"\u0004\u0001\u0004\u0003\u0004\u0094\b\u0004\u0001\u0005\u0001\u0005\u0001"+
		"\u0005\u0001\u0005\u0001\u0005\u0003\u0005\u009b\b\u0005\u0001\u0005\u0001"+
		"\u0005\u0001\u0005\u0003\u0005\u00a0\b\u0005\u0001\u0005\u0003\u0005\u00a3"+
		"\b\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0003"+
		"\u0005\u00aa\b\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0003"+
		"\u0005\u00b0\b\u0005\u0001\u0005\u0001\u0005\u0003\u0005\u00b4\b\u0005"+
		"\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005"+
		"\u0003\u0005\u00bc\b\u0005\u0001\u0005\u0001\u0005\u0003\u0005\u00c0\b"+
		"\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001"+
		"\u0005\u0005\u0005\u00c8\b\u0005\n\u0005\f\u0005\u00cb\t\u0005\u0003\u0005"+
		"\u00cd\b\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005"+
		"\u0003\u0005\u00d4\b\u0005\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006"+
		"\u0003\u0006\u00da\b\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006"+
		"\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006"+
		"\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006"+
		"\u0001\u0006\u0001\u0006\u0003\u0006\u00ee\b\u0006\u0001\u0006\u0001\u0006"+
		"\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0001\u0006\u0003\u0006"+
		"\u00f7\b\u0006\u0001\u0006\u0003\u0006\u00fa\b\u0006\u0001\u0007\u0001"+
		"\u0007\u0001\u0007\u0001\u0007\u0001\u0007\u0001\u0007\u0001\u0007\u0001"+
		"\u0007\u0003\u0007\u0104\b\u0007\u0001\b\u0001\b\u0001\b\u0001\b\u0001"+
		"\b\u0001\b\u0003\b\u010c\b\b\u0001\b\u0001\b\u0003\b\u0110\b\b\u0001\t"+
		"\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001"+
		"\t\u0003\t\u011c\b\t\u0001\n\u0001\n\u0001\n\u0001\n\u0001\u000b\u0001"+
		"\u000b\u0001\f\u0001\f\u0001\r\u0001\r\u0001\u000e\u0001\u000e\u0001\u000e"+
		"\u0001\u000e\u0003\u000e\u012c\b\u000e\u0001\u000e\u0001\u000e\u0003\u000e"+
		"\u0130\b\u000e\u0001\u000e\u0001\u000e\u0003\u000e\u0134\b\u000e\u0001"+
		"\u000f\u0001\u000f\u0001\u0010\u0001\u0010\u0003\u0010\u013a\b\u0010\u0001"+
		"\u0011\u0001\u0011\u0001\u0011\u0001\u0011\u0005\u0011\u0140\b\u0011\n"+
		"\u0011\f\u0011\u0143\t\u0011\u0003\u0011\u0145\b\u0011\u0001\u0011\u0001"+
		"\u0011\u0001\u0012\u0001\u0012\u0001\u0012\u0001\u0012\u0001\u0012\u0001"+
		"\u0012\u0001\u0012\u0001\u0012\u0003\u0012\u0151\b\u0012\u0001\u0013\u0001"+
		"\u0013\u0001\u0014\u0003\u0014\u0156\b\u0014\u0001\u0014\u0001\u0014\u0001"+
		"\u0014\u0001\u0015\u0001\u0015\u0003\u0015\u015d\b\u0015\u0001\u0016\u0001"+
		"\u0016\u0001\u0017\u0001\u0017\u0001\u0018\u0001\u0018\u0001\u0019\u0001"+
		"\u0019\u0001\u001a\u0001\u001a\u0003\u001a\u0169\b\u001a\u0001\u001b\u0001"+
		"\u001b\u0001\u001c\u0001\u001c\u0003\u001c\u016f\b\u001c\u0001\u001d\u0001"+
		"\u001d\u0001\u001d\u0003\u001d\u0174\b\u001d\u0001\u001e\u0001\u001e\u0001"+
		"\u001e\u0000\u0000\u001f\u0000\u0002\u0004\u0006\b\n\f\u000e\u0010\u0012"+
		"\u0014\u0016\u0018\u001a\u001c\u001e \"$&(*,.02468:<\u0000\u000b\u0001"+
		"\u0000\',\u0002\u0000\u0018\u0018  \u0002\u0000!!))\u0001\u0000\u0018"+
		"\u0019\u0001\u0000#&\u0002\u0000DDFF\u0001\u0000:?\u0002\u0000\u0004\u0004"+
		"00\u0002\u0000\u0007\u0007FF\u0001\u000039\u0002\u0000\b\u000b\r9\u01a2"+
		"\u0000?\u0001\u0000\u0000\u0000\u0002C\u0001\u0000\u0000\u0000\u0004K"+
		"\u0001\u0000\u0000\u0000\u0006V\u0001\u0000\u0000\u0000\b\u0093\u0001"+
		"\u0000\u0000\u0000\n\u00d3\u0001\u0000\u0000\u0000\f\u00f9\u0001\u0000"+
		"\u0000\u0000\u000e\u0103\u0001\u0000\u0000\u0000\u0010\u010f\u0001\u0000"+
		"\u0000\u0000\u0012\u011b\u0001\u0000\u0000\u0000\u0014\u011d\u0001\u0000"+
		"\u0000\u0000\u0016\u0121\u0001\u0000\u0000\u0000\u0018\u0123\u0001\u0000"+
		"\u0000\u0000\u001a\u0125\u0001\u0000\u0000\u0000\u001c\u0133\u0001\u0000"+
		"\u0000\u0000\u001e\u0135\u0001\u0000\u0000\u0000 \u0139\u0001\u0000\u0000"+
		"\u0000\"\u013b\u0001\u0000\u0000\u0000$\u0150\u0001\u0000\u0000\u0000"+
		"&\u0152\u0001\u0000\u0000\u0000(\u0155\u0001\u0000\u0000\u0000*\u015c"+
		"\u0001\u0000\u0000\u0000,\u015e\u0001\u0000\u0000\u0000.\u0160\u0001\u0000"+
		"\u0000\u00000\u0162\u0001\u0000\u0000\u00002\u0164\u0001\u0000\u0000\u0000"+
		"4\u0168\u0001\u0000\u0000\u00006\u016a\u0001\u0000\u0000\u00008\u016e"+
		"\u0001\u0000\u0000\u0000:\u0173\u0001\u0000\u0000\u0000<\u0175\u0001\u0000"+
		"\u0000\u0000>@\u0003\u0002\u0001\u0000?>\u0001\u0000\u0000\u0000?@\u0001"+
		"\u0000\u0000\u0000@A\u0001\u0000\u0000\u0000AB\u0005\u0000\u0000\u0001"+
		"B\u0001\u0001\u0000\u0000\u0000CH\u0003\u0004\u0002\u0000DE\u0005\u0002"+
		"\u0000\u0000EG\u0003\u0004\u0002\u0000FD\u0001\u0000\u0000\u0000GJ\u0001"+
		"\u0000\u0000\u0000HF\u0001\u0000\u0000\u0000HI\u0001\u0000\u0000\u0000"+
		"I\u0003\u0001\u0000\u0000\u0000JH\u0001\u0000\u0000\u0000KP\u0003\u0006"+
		"\u0003\u0000LM\u0005\u0001\u0000\u0000MO\u0003\u0006\u0003\u0000NL\u0001"+
		"\u0000\u0000\u0000OR\u0001\u0000\u0000\u0000PN\u0001\u0000\u0000\u0000"+
		"PQ\u0001\u0000\u0000\u0000Q\u0005\u0001\u0000\u0000\u0000RP\u0001\u0000"+
		"\u0000\u0000ST\u0005\u0003\u0000\u0000TW\u0003\u0006\u0003\u0000UW\u0003"+
		"\b\u0004\u0000VS\u0001\u0000\u0000\u0000VU\u0001\u0000\u0000\u0000W\u0007"+
		"\u0001\u0000\u0000\u0000XZ\u0005@\u0000\u0000Y[\u0003\u0002\u0001\u0000"+
		"ZY\u0001\u0000\u0000\u0000Z[\u0001\u0000\u0000\u0000[\\\u0001\u0000\u0000"+
		"\u0000\\\u0094\u0005A\u0000\u0000]_\u0005\b\u0000\u0000^`\u0005\r\u0000"+
		"\u0000_^\u0001\u0000\u0000\u0000_`\u0001\u0000\u0000\u0000`a\u0001\u0000"+
		"\u0000\u0000aj\u0005@\u0000\u0000bg\u0003\u0002\u0001\u0000cd\u0005B\u0000"+
		"\u0000df\u0003\u0002\u0001\u0000ec\u0001\u0000\u0000\u0000fi\u0001\u0000"+
		"\u0000\u0000ge\u0001\u0000\u0000\u0000gh\u0001\u0000\u0000\u0000hk\u0001"+
		"\u0000\u0000\u0000ig\u0001\u0000\u0000\u0000jb\u0001\u0000\u0000\u0000"+
		"jk\u0001\u0000\u0000\u0000kl\u0001\u0000\u0000\u0000l\u0094\u0005A\u0000"+
		"\u0000mo\u0005\t\u0000\u0000np\u0005\r\u0000\u0000on\u0001\u0000\u0000"+
		"\u0000op\u0001\u0000\u0000\u0000pq\u0001\u0000\u0000\u0000qz\u0005@\u0000"+
		"\u0000rw\u0003\u0002\u0001\u0000st\u0005B\u0000\u0000tv\u0003\u0002\u0001"+
		"\u0000us\u0001\u0000\u0000\u0000vy\u0001\u0000\u0000\u0000wu\u0001\u0000"+
		"\u0000\u0000wx\u0001\u0000\u0000\u0000x{\u0001\u0000\u0000\u0000yw\u0001"+
		"\u0000\u0000\u0000zr\u0001\u0000\u0000\u0000z{\u0001\u0000\u0000\u0000"+
		"{|\u0001\u0000\u0000\u0000|\u0094\u0005A\u0000\u0000}~\u0005\n\u0000\u0000"+
		"~\u0081\u0005\u000b\u0000\u0000\u007f\u0081\u0005\f\u0000\u0000\u0080"+
		"}\u0001\u0000\u0000\u0000\u0080\u007f\u0001\u0000\u0000\u0000\u0081\u0082"+
		"\u0001\u0000\u0000\u0000\u0082\u0084\u0005E\u0000\u0000\u0083\u0085\u0005"+
		"\r\u0000\u0000\u0084\u0083\u0001\u0000\u0000\u0000\u0084\u0085\u0001\u0000"+
		"\u0000\u0000\u0085\u0086\u0001\u0000\u0000\u0000\u0086\u008f\u0005@\u0000"+
		"\u0000\u0087\u008c\u0003\u0002\u0001\u0000\u0088\u0089\u0005B\u0000\u0000"+
		"\u0089\u008b\u0003\u0002\u0001\u0000\u008a\u0088\u0001\u0000\u0000\u0000"+
		"\u008b\u008e\u0001\u0000\u0000\u0000\u008c\u008a\u0001\u0000\u0000\u0000"+
		"\u008c\u008d\u0001\u0000\u0000\u0000\u008d\u0090\u0001\u0000\u0000\u0000"+
		"\u008e\u008c\u0001\u0000\u0000\u0000\u008f\u0087\u0001\u0000\u0000\u0000"+
		"\u008f\u0090\u0001\u0000\u0000\u0000\u0090\u0091\u0001\u0000\u0000\u0000"+
		"\u0091\u0094\u0005A\u0000\u0000\u0092\u0094\u0003\n\u0005\u0000\u0093"+
		"X\u0001\u0000\u0000\u0000\u0093]\u0001\u0000\u0000\u0000\u0093m\u0001"+
		"\u0000\u0000\u0000\u0093\u0080\u0001\u0000\u0000\u0000\u0093\u0092\u0001"+
		"\u0000\u0000\u0000\u0094\t\u0001\u0000\u0000\u0000\u0095\u0096\u0005\u0004"+
		"\u0000\u0000\u0096\u0097\u0005-\u0000\u0000\u0097\u009a\u00034\u001a\u0000"+
		"\u0098\u0099\u0005\u001f\u0000\u0000\u0099\u009b\u0003\u0014\n\u0000\u009a"+
		"\u0098\u0001\u0000\u0000\u0000\u009a\u009b\u0001\u0000\u0000\u0000\u009b"+
		"\u00d4\u0001\u0000\u0000\u0000\u009c\u009d\u0003\u000e\u0007\u0000\u009d"+
		"\u009f\u0003.\u0017\u0000\u009e\u00a0\u0003 \u0010\u0000\u009f\u009e\u0001"+
		"\u0000\u0000\u0000\u009f\u00a0\u0001\u0000\u0000\u0000\u00a0\u00a2\u0001"+
		"\u0000\u0000\u0000\u00a1\u00a3\u0003\u0010\b\u0000\u00a2\u00a1\u0001\u0000"+
		"\u0000\u0000\u00a2\u00a3\u0001\u0000\u0000\u0000\u00a3\u00a4\u0001\u0000"+
		"\u0000\u0000\u00a4\u00a5\u0003\u0012\t\u0000\u00a5\u00d4\u0001\u0000\u0000"+
		"\u0000\u00a6\u00a7\u0005.\u0000\u0000\u00a7\u00af\u00030\u0018\u0000\u00a8"+
		"\u00aa\u0005\u0003\u0000\u0000\u00a9\u00a8\u0001\u0000\u0000\u0000\u00a9"+
		"\u00aa\u0001\u0000\u0000\u0000\u00aa\u00ab\u0001\u0000\u0000\u0000\u00ab"+
		"\u00ac\u0005\u0004\u0000\u0000\u00ac\u00b0\u0003\"\u0011\u0000\u00ad\u00ae"+
		"\u0005:\u0000\u0000\u00ae\u00b0\u0003$\u0012\u0000\u00af\u00a9\u0001\u0000"+
		"\u0000\u0000\u00af\u00ad\u0001\u0000\u0000\u0000\u00b0\u00b3\u0001\u0000"+
		"\u0000\u0000\u00b1\u00b2\u0005\u001e\u0000\u0000\u00b2\u00b4\u0003\u0014"+
		"\n\u0000\u00b3\u00b1\u0001\u0000\u0000\u0000\u00b3\u00b4\u0001\u0000\u0000"+
		"\u0000\u00b4\u00d4\u0001\u0000\u0000\u0000\u00b5\u00b6\u0005/\u0000\u0000"+
		"\u00b6\u00b7\u00032\u0019\u0000\u00b7\u00bb\u0003\u001e\u000f\u0000\u00b8"+
		"\u00b9\u0005\u0015\u0000\u0000\u00b9\u00ba\u00051\u0000\u0000\u00ba\u00bc"+
		"\u0003$\u0012\u0000\u00bb\u00b8\u0001\u0000\u0000\u0000\u00bb\u00bc\u0001"+
		"\u0000\u0000\u0000\u00bc\u00bf\u0001\u0000\u0000\u0000\u00bd\u00be\u0005"+
		"\u001d\u0000\u0000\u00be\u00c0\u0003$\u0012\u0000\u00bf\u00bd\u0001\u0000"+
		"\u0000\u0000\u00bf\u00c0\u0001\u0000\u0000\u0000\u00c0\u00d4\u0001\u0000"+
		"\u0000\u0000\u00c1\u00c2\u00052\u0000\u0000\u00c2\u00c3\u00036\u001b\u0000"+
		"\u00c3\u00cc\u0005@\u0000\u0000\u00c4\u00c9\u0003(\u0014\u0000\u00c5\u00c6"+
		"\u0005B\u0000\u0000\u00c6\u00c8\u0003(\u0014\u0000\u00c7\u00c5\u0001\u0000"+
		"\u0000\u0000\u00c8\u00cb\u0001\u0000\u0000\u0000\u00c9\u00c7\u0001\u0000"+
		"\u0000\u0000\u00c9\u00ca\u0001\u0000\u0000\u0000\u00ca\u00cd\u0001\u0000"+
		"\u0000\u0000\u00cb\u00c9\u0001\u0000\u0000\u0000\u00cc\u00c4\u0001\u0000"+
		"\u0000\u0000\u00cc\u00cd\u0001\u0000\u0000\u0000\u00cd\u00ce\u0001\u0000"+
		"\u0000\u0000\u00ce\u00cf\u0005A\u0000\u0000\u00cf\u00d4\u0001\u0000\u0000"+
		"\u0000\u00d0\u00d1\u0003,\u0016\u0000\u00d1\u00d2\u0003\f\u0006\u0000"+
		"\u00d2\u00d4\u0001\u0000\u0000\u0000\u00d3\u0095\u0001\u0000\u0000\u0000"+
		"\u00d3\u009c\u0001\u0000\u0000\u0000\u00d3\u00a6\u0001\u0000\u0000\u0000"+
		"\u00d3\u00b5\u0001\u0000\u0000\u0000\u00d3\u00c1\u0001\u0000\u0000\u0000"+
		"\u00d3\u00d0\u0001\u0000\u0000\u0000\u00d4\u000b\u0001\u0000\u0000\u0000"+
		"\u00d5\u00d6\u0003\u001a\r\u0000\u00d6\u00d7\u0003$\u0012\u0000\u00d7"+
		"\u00fa\u0001\u0000\u0000\u0000\u00d8\u00da\u0005\u0003\u0000\u0000\u00d9"+
		"\u00d8\u0001\u0000\u0000\u0000\u00d9\u00da\u0001\u0000\u0000\u0000\u00da"+
		"\u00db\u0001\u0000\u0000\u0000\u00db\u00dc\u0005\u0004\u0000\u0000\u00dc"+
		"\u00fa\u0003\"\u0011\u0000\u00dd\u00de\u0005\u0004\u0000\u0000\u00de\u00fa"+
		"\u0003\u0014\n\u0000\u00df\u00e0\u0005\u001a\u0000\u0000\u00e0\u00fa\u0003"+
		"\u0014\n\u0000\u00e1\u00e2\u0005\u001b\u0000\u0000\u00e2\u00e3\u0005\u0004"+
		"\u0000\u0000\u00e3\u00fa\u0003\u0014\n\u0000\u00e4\u00e5\u0005\u000e\u0000"+
		"\u0000\u00e5\u00e6\u0003$\u0012\u0000\u00e6\u00e7\u0005\u0001\u0000\u0000"+
		"\u00e7\u00e8\u0003$\u0012\u0000\u00e8\u00fa\u0001\u0000\u0000\u0000\u00e9"+
		"\u00ea\u0005\u001c\u0000\u0000\u00ea\u00ed\u0003$\u0012\u0000\u00eb\u00ec"+
		"\u0005\u001d\u0000\u0000\u00ec\u00ee\u0003$\u0012\u0000\u00ed\u00eb\u0001"+
		"\u0000\u0000\u0000\u00ed\u00ee\u0001\u0000\u0000\u0000\u00ee\u00fa\u0001"+
		"\u0000\u0000\u0000\u00ef\u00f0\u0005\u001d\u0000\u0000\u00f0\u00fa\u0003"+
		"$\u0012\u0000\u00f1\u00f2\u0003\u001c\u000e\u0000\u00f2\u00f3\u0003$\u0012"+
		"\u0000\u00f3\u00fa\u0001\u0000\u0000\u0000\u00f4\u00f6\u0005\u000f\u0000"+
		"\u0000\u00f5\u00f7\u0005\u0003\u0000\u0000\u00f6\u00f5\u0001\u0000\u0000"+
		"\u0000\u00f6\u00f7\u0001\u0000\u0000\u0000\u00f7\u00f8\u0001\u0000\u0000"+
		"\u0000\u00f8\u00fa\u0005\u0010\u0000\u0000\u00f9\u00d5\u0001\u0000\u0000"+
		"\u0000\u00f9\u00d9\u0001\u0000\u0000\u0000\u00f9\u00dd\u0001\u0000\u0000"+
		"\u0000\u00f9\u00df\u0001\u0000\u0000\u0000\u00f9\u00e1\u0001\u0000\u0000"+
		"\u0000\u00f9\u00e4\u0001\u0000\u0000\u0000\u00f9\u00e9\u0001\u0000\u0000"+
		"\u0000\u00f9\u00ef\u0001\u0000\u0000\u0000\u00f9\u00f1\u0001\u0000\u0000"+
		"\u0000\u00f9\u00f4\u0001\u0000\u0000\u0000\u00fa\r\u0001\u0000\u0000\u0000"+
		"\u00fb\u00fc\u0007\u0000\u0000\u0000\u00fc\u0104\u0005\r\u0000\u0000\u00fd"+
		"\u00fe\u0005#\u0000\u0000\u00fe\u00ff\u0005\u001e\u0000\u0000\u00ff\u0104"+
		"\u0007\u0001\u0000\u0000\u0100\u0101\u0007\u0002\u0000\u0000\u0101\u0102"+
		"\u0005\"\u0000\u0000\u0102\u0104\u0005\r\u0000\u0000\u0103\u00fb\u0001"+
		"\u0000\u0000\u0000\u0103\u00fd\u0001\u0000\u0000\u0000\u0103\u0100\u0001"+
		"\u0000\u0000\u0000\u0104\u000f\u0001\u0000\u0000\u0000\u0105\u0106\u0005"+
		"\u0004\u0000\u0000\u0106\u0110\u0003\u0014\n\u0000\u0107\u0108\u0005\u001c"+
		"\u0000\u0000\u0108\u010b\u0003\u0018\f\u0000\u0109\u010a\u0005\u001d\u0000"+
		"\u0000\u010a\u010c\u0003\u0018\f\u0000\u010b\u0109\u0001\u0000\u0000\u0000"+
		"\u010b\u010c\u0001\u0000\u0000\u0000\u010c\u0110\u0001\u0000\u0000\u0000"+
		"\u010d\u010e\u0005\u001d\u0000\u0000\u010e\u0110\u0003\u0018\f\u0000\u010f"+
		"\u0105\u0001\u0000\u0000\u0000\u010f\u0107\u0001\u0000\u0000\u0000\u010f"+
		"\u010d\u0001\u0000\u0000\u0000\u0110\u0011\u0001\u0000\u0000\u0000\u0111"+
		"\u0112\u0003\u001a\r\u0000\u0112\u0113\u0003$\u0012\u0000\u0113\u011c"+
		"\u0001\u0000\u0000\u0000\u0114\u0115\u0005\u0004\u0000\u0000\u0115\u011c"+
		"\u0003\"\u0011\u0000\u0116\u0117\u0005\u000e\u0000\u0000\u0117\u0118\u0003"+
		"$\u0012\u0000\u0118\u0119\u0005\u0001\u0000\u0000\u0119\u011a\u0003$\u0012"+
		"\u0000\u011a\u011c\u0001\u0000\u0000\u0000\u011b\u0111\u0001\u0000\u0000"+
		"\u0000\u011b\u0114\u0001\u0000\u0000\u0000\u011b\u0116\u0001\u0000\u0000"+
		"\u0000\u011c\u0013\u0001\u0000\u0000\u0000\u011d\u011e\u0007\u0003\u0000"+
		"\u0000\u011e\u011f\u0005E\u0000\u0000\u011f\u0120\u0003\u0016\u000b\u0000"+
		"\u0120\u0015\u0001\u0000\u0000\u0000\u0121\u0122\u0007\u0004\u0000\u0000"+
		"\u0122\u0017\u0001\u0000\u0000\u0000\u0123\u0124\u0007\u0005\u0000\u0000"+
		"\u0124\u0019\u0001\u0000\u0000\u0000\u0125\u0126\u0007\u0006\u0000\u0000"+
		"\u0126\u001b\u0001\u0000\u0000\u0000\u0127\u0134\u0005\u0011\u0000\u0000"+
		"\u0128\u0134\u0005\u0012\u0000\u0000\u0129\u012b\u0005\u0013\u0000\u0000"+
		"\u012a\u012c\u0005\u0015\u0000\u0000\u012b\u012a\u0001\u0000\u0000\u0000"+
		"\u012b\u012c\u0001\u0000\u0000\u0000\u012c\u0134\u0001\u0000\u0000\u0000"+
		"\u012d\u012f\u0005\u0014\u0000\u0000\u012e\u0130\u0005\u0015\u0000\u0000"+
		"\u012f\u012e\u0001\u0000\u0000\u0000\u012f\u0130\u0001\u0000\u0000\u0000"+
		"\u0130\u0134\u0001\u0000\u0000\u0000\u0131\u0134\u0005\u0016\u0000\u0000"+
		"\u0132\u0134\u0005\u0017\u0000\u0000\u0133\u0127\u0001\u0000\u0000\u0000"+
		"\u0133\u0128\u0001\u0000\u0000\u0000\u0133\u0129\u0001\u0000\u0000\u0000"+
		"\u0133\u012d\u0001\u0000\u0000\u0000\u0133\u0131\u0001\u0000\u0000\u0000"+
		"\u0133\u0132\u0001\u0000\u0000\u0000\u0134\u001d\u0001\u0000\u0000\u0000"+
		"\u0135\u0136\u0007\u0007\u0000\u0000\u0136\u001f\u0001\u0000\u0000\u0000"+
		"\u0137\u013a\u0003$\u0012\u0000\u0138\u013a\u0003\"\u0011\u0000\u0139"+
		"\u0137\u0001\u0000\u0000\u0000\u0139\u0138\u0001\u0000\u0000\u0000\u013a"+
		"!\u0001\u0000\u0000\u0000\u013b\u0144\u0005@\u0000\u0000\u013c\u0141\u0003"+
		"$\u0012\u0000\u013d\u013e\u0005B\u0000\u0000\u013e\u0140\u0003$\u0012"+
		"\u0000\u013f\u013d\u0001\u0000\u0000\u0000\u0140\u0143\u0001\u0000\u0000"+
		"\u0000\u0141\u013f\u0001\u0000\u0000\u0000\u0141\u0142\u0001\u0000\u0000"+
		"\u0000\u0142\u0145\u0001\u0000\u0000\u0000\u0143\u0141\u0001\u0000\u0000"+
		"\u0000\u0144\u013c\u0001\u0000\u0000\u0000\u0144\u0145\u0001\u0000\u0000"+
		"\u0000\u0145\u0146\u0001\u0000\u0000\u0000\u0146\u0147\u0005A\u0000\u0000"+
		"\u0147#\u0001\u0000\u0000\u0000\u0148\u0151\u0005F\u0000\u0000\u0149\u0151"+
		"\u0005E\u0000\u0000\u014a\u0151\u0005D\u0000\u0000\u014b\u0151\u0005\u0005"+
		"\u0000\u0000\u014c\u0151\u0005\u0006\u0000\u0000\u014d\u014e\u0003&\u0013"+
		"\u0000\u014e\u014f\u0007\b\u0000\u0000\u014f\u0151\u0001\u0000\u0000\u0000"+
		"\u0150\u0148\u0001\u0000\u0000\u0000\u0150\u0149\u0001\u0000\u0000\u0000"+
		"\u0150\u014a\u0001\u0000\u0000\u0000\u0150\u014b\u0001\u0000\u0000\u0000"+
		"\u0150\u014c\u0001\u0000\u0000\u0000\u0150\u014d\u0001\u0000\u0000\u0000"+
		"\u0151%\u0001\u0000\u0000\u0000\u0152\u0153\u0007\t\u0000\u0000\u0153"+
		"\'\u0001\u0000\u0000\u0000\u0154\u0156\u00038\u001c\u0000\u0155\u0154"+
		"\u0001\u0000\u0000\u0000\u0155\u0156\u0001\u0000\u0000\u0000\u0156\u0157"+
		"\u0001\u0000\u0000\u0000\u0157\u0158\u0005C\u0000\u0000\u0158\u0159\u0003"+
		"*\u0015\u0000\u0159)\u0001\u0000\u0000\u0000\u015a\u015d\u0003$\u0012"+
		"\u0000\u015b\u015d\u0003,\u0016\u0000\u015c\u015a\u0001\u0000\u0000\u0000"+
		"\u015c\u015b\u0001\u0000\u0000\u0000\u015d+\u0001\u0000\u0000\u0000\u015e"+
		"\u015f\u0003:\u001d\u0000\u015f-\u0001\u0000\u0000\u0000\u0160\u0161\u0003"+
		":\u001d\u0000\u0161/\u0001\u0000\u0000\u0000\u0162\u0163\u0003:\u001d"+
		"\u0000\u01631\u0001\u0000\u0000\u0000\u0164\u0165\u0003:\u001d\u0000\u0165"+
		"3\u0001\u0000\u0000\u0000\u0166\u0169\u0005F\u0000\u0000\u0167\u0169\u0003"+
		":\u001d\u0000\u0168\u0166\u0001\u0000\u0000\u0000\u0168\u0167\u0001\u0000"+
		"\u0000\u0000\u01695\u0001\u0000\u0000\u0000\u016a\u016b\u0007\b\u0000"+
		"\u0000\u016b7\u0001\u0000\u0000\u0000\u016c\u016f\u0003:\u001d\u0000\u016d"+
		"\u016f\u0005F\u0000\u0000\u016e\u016c\u0001\u0000\u0000\u0000\u016e\u016d"+
		"\u0001\u0000\u0000\u0000\u016f9\u0001\u0000\u0000\u0000\u0170\u0174\u0005"+
		"H\u0000\u0000\u0171\u0174\u0005G\u0000\u0000\u0172\u0174\u0003<\u001e"+
		"\u0000\u0173\u0170\u0001\u0000\u0000\u0000\u0173\u0171\u0001\u0000\u0000"+
		"\u0000\u0173\u0172\u0001\u0000\u0000\u0000\u0174;\u0001\u0000\u0000\u0000"+
		"\u0175\u0176\u0007\n\u0000\u0000\u0176=\u0001\u0000\u0000\u0000/?HPVZ"+
		"_gjowz\u0080\u0084\u008c\u008f\u0093\u009a\u009f\u00a2\u00a9\u00af\u00b3"+
		"\u00bb\u00bf\u00c9\u00cc\u00d3\u00d9\u00ed\u00f6\u00f9\u0103\u010b\u010f"+
		"\u011b\u012b\u012f\u0133\u0139\u0141\u0144\u0150\u0155\u015c\u0168\u016e"+
		"\u0173";
	public static final ATN _ATN =
		new ATNDeserializer().deserialize(_serializedATN.toCharArray());
	static {
		_decisionToDFA = new DFA[_ATN.getNumberOfDecisions()];
		for (int i = 0; i < _ATN.getNumberOfDecisions(); i++) {
			_decisionToDFA[i] = new DFA(_ATN.getDecisionState(i), i);
		}
	}
}
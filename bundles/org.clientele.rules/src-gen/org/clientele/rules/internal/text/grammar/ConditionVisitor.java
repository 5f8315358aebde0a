/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.rules.internal.text.grammar;
import org.antlr.v4.runtime.tree.ParseTreeVisitor;

/**
 * This interface defines a complete generic visitor for a parse tree produced
 * by {@link ConditionParser}.
 *
 * @param <T> The return type of the visit operation. Use {@link Void} for
 * operations with no return type.
 */
public interface ConditionVisitor<T> extends ParseTreeVisitor<T> {
	/**
	 * Visit a parse tree produced by {@link ConditionParser#whole}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitWhole(ConditionParser.WholeContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#expression}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitExpression(ConditionParser.ExpressionContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#conjunction}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConjunction(ConditionParser.ConjunctionContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#unary}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitUnary(ConditionParser.UnaryContext ctx);
	/**
	 * Visit a parse tree produced by the {@code group}
	 * labeled alternative in {@link ConditionParser#primary}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitGroup(ConditionParser.GroupContext ctx);
	/**
	 * Visit a parse tree produced by the {@code all}
	 * labeled alternative in {@link ConditionParser#primary}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAll(ConditionParser.AllContext ctx);
	/**
	 * Visit a parse tree produced by the {@code any}
	 * labeled alternative in {@link ConditionParser#primary}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAny(ConditionParser.AnyContext ctx);
	/**
	 * Visit a parse tree produced by the {@code atLeast}
	 * labeled alternative in {@link ConditionParser#primary}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAtLeast(ConditionParser.AtLeastContext ctx);
	/**
	 * Visit a parse tree produced by the {@code single}
	 * labeled alternative in {@link ConditionParser#primary}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSingle(ConditionParser.SingleContext ctx);
	/**
	 * Visit a parse tree produced by the {@code segmentLeaf}
	 * labeled alternative in {@link ConditionParser#leaf}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSegmentLeaf(ConditionParser.SegmentLeafContext ctx);
	/**
	 * Visit a parse tree produced by the {@code aggregateLeaf}
	 * labeled alternative in {@link ConditionParser#leaf}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAggregateLeaf(ConditionParser.AggregateLeafContext ctx);
	/**
	 * Visit a parse tree produced by the {@code classLeaf}
	 * labeled alternative in {@link ConditionParser#leaf}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitClassLeaf(ConditionParser.ClassLeafContext ctx);
	/**
	 * Visit a parse tree produced by the {@code relatedLeaf}
	 * labeled alternative in {@link ConditionParser#leaf}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitRelatedLeaf(ConditionParser.RelatedLeafContext ctx);
	/**
	 * Visit a parse tree produced by the {@code typeLeaf}
	 * labeled alternative in {@link ConditionParser#leaf}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitTypeLeaf(ConditionParser.TypeLeafContext ctx);
	/**
	 * Visit a parse tree produced by the {@code columnLeaf}
	 * labeled alternative in {@link ConditionParser#leaf}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitColumnLeaf(ConditionParser.ColumnLeafContext ctx);
	/**
	 * Visit a parse tree produced by the {@code compareTest}
	 * labeled alternative in {@link ConditionParser#test}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCompareTest(ConditionParser.CompareTestContext ctx);
	/**
	 * Visit a parse tree produced by the {@code inTest}
	 * labeled alternative in {@link ConditionParser#test}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitInTest(ConditionParser.InTestContext ctx);
	/**
	 * Visit a parse tree produced by the {@code spanTest}
	 * labeled alternative in {@link ConditionParser#test}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSpanTest(ConditionParser.SpanTestContext ctx);
	/**
	 * Visit a parse tree produced by the {@code beforeTest}
	 * labeled alternative in {@link ConditionParser#test}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitBeforeTest(ConditionParser.BeforeTestContext ctx);
	/**
	 * Visit a parse tree produced by the {@code anniversaryTest}
	 * labeled alternative in {@link ConditionParser#test}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAnniversaryTest(ConditionParser.AnniversaryTestContext ctx);
	/**
	 * Visit a parse tree produced by the {@code betweenTest}
	 * labeled alternative in {@link ConditionParser#test}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitBetweenTest(ConditionParser.BetweenTestContext ctx);
	/**
	 * Visit a parse tree produced by the {@code fromTest}
	 * labeled alternative in {@link ConditionParser#test}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitFromTest(ConditionParser.FromTestContext ctx);
	/**
	 * Visit a parse tree produced by the {@code toTest}
	 * labeled alternative in {@link ConditionParser#test}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitToTest(ConditionParser.ToTestContext ctx);
	/**
	 * Visit a parse tree produced by the {@code textTest}
	 * labeled alternative in {@link ConditionParser#test}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitTextTest(ConditionParser.TextTestContext ctx);
	/**
	 * Visit a parse tree produced by the {@code missingTest}
	 * labeled alternative in {@link ConditionParser#test}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitMissingTest(ConditionParser.MissingTestContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#aggregate}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAggregate(ConditionParser.AggregateContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#period}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPeriod(ConditionParser.PeriodContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#measure}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitMeasure(ConditionParser.MeasureContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#span}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSpan(ConditionParser.SpanContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#unit}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitUnit(ConditionParser.UnitContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#day}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitDay(ConditionParser.DayContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#comparator}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitComparator(ConditionParser.ComparatorContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#textOperator}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitTextOperator(ConditionParser.TextOperatorContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#direction}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitDirection(ConditionParser.DirectionContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#codes}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCodes(ConditionParser.CodesContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#list}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitList(ConditionParser.ListContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#value}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitValue(ConditionParser.ValueContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#valueType}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitValueType(ConditionParser.ValueTypeContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#operand}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOperand(ConditionParser.OperandContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#operandValue}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOperandValue(ConditionParser.OperandValueContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#column}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitColumn(ConditionParser.ColumnContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#stream}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitStream(ConditionParser.StreamContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#scheme}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitScheme(ConditionParser.SchemeContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#kind}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitKind(ConditionParser.KindContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#segment}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSegment(ConditionParser.SegmentContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#typeId}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitTypeId(ConditionParser.TypeIdContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#operandName}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOperandName(ConditionParser.OperandNameContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#anyName}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAnyName(ConditionParser.AnyNameContext ctx);
	/**
	 * Visit a parse tree produced by {@link ConditionParser#anyWord}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAnyWord(ConditionParser.AnyWordContext ctx);
}
/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grade Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Grades by metrics and thresholds, with what each grade is given [section 7].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.GradeTable#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.GradeTable#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.clientele.model.GradeTable#getPeriods <em>Periods</em>}</li>
 *   <li>{@link org.clientele.model.GradeTable#getReviewsBeforeFall <em>Reviews Before Fall</em>}</li>
 *   <li>{@link org.clientele.model.GradeTable#getTolerance <em>Tolerance</em>}</li>
 *   <li>{@link org.clientele.model.GradeTable#getCostOfGoods <em>Cost Of Goods</em>}</li>
 *   <li>{@link org.clientele.model.GradeTable#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.clientele.model.GradeTable#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.clientele.model.GradeTable#getGrades <em>Grades</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getGradeTable()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface GradeTable extends Aggregate, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name for scripts, such as "vip": unique; also the key of the scheme that holds the grades.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getGradeTable_Key()
	 * @model unique="false"
	 *        annotation="urn:clientele:store key='true'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.GradeTable#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.PeriodUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The metrics are counted over the last whole one of these before the day of review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see org.clientele.model.PeriodUnit
	 * @see #setPeriod(PeriodUnit)
	 * @see org.clientele.model.ClientelePackage#getGradeTable_Period()
	 * @model unique="false"
	 * @generated
	 */
	PeriodUnit getPeriod();

	/**
	 * Sets the value of the '{@link org.clientele.model.GradeTable#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see org.clientele.model.PeriodUnit
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(PeriodUnit value);

	/**
	 * Returns the value of the '<em><b>Periods</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Over how many of these periods the metrics are averaged; at least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Periods</em>' attribute.
	 * @see #setPeriods(int)
	 * @see org.clientele.model.ClientelePackage#getGradeTable_Periods()
	 * @model default="1" unique="false"
	 * @generated
	 */
	int getPeriods();

	/**
	 * Sets the value of the '{@link org.clientele.model.GradeTable#getPeriods <em>Periods</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Periods</em>' attribute.
	 * @see #getPeriods()
	 * @generated
	 */
	void setPeriods(int value);

	/**
	 * Returns the value of the '<em><b>Reviews Before Fall</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How many reviews in a row a customer has to miss a grade before it falls; at least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews Before Fall</em>' attribute.
	 * @see #setReviewsBeforeFall(int)
	 * @see org.clientele.model.ClientelePackage#getGradeTable_ReviewsBeforeFall()
	 * @model default="1" unique="false"
	 * @generated
	 */
	int getReviewsBeforeFall();

	/**
	 * Sets the value of the '{@link org.clientele.model.GradeTable#getReviewsBeforeFall <em>Reviews Before Fall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviews Before Fall</em>' attribute.
	 * @see #getReviewsBeforeFall()
	 * @generated
	 */
	void setReviewsBeforeFall(int value);

	/**
	 * Returns the value of the '<em><b>Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  By how many percent a threshold may be missed without falling, 0 to 100: the hysteresis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tolerance</em>' attribute.
	 * @see #setTolerance(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getGradeTable_Tolerance()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getTolerance();

	/**
	 * Sets the value of the '{@link org.clientele.model.GradeTable#getTolerance <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tolerance</em>' attribute.
	 * @see #getTolerance()
	 * @generated
	 */
	void setTolerance(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Cost Of Goods</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The part of the revenue in percent that the goods cost; unset: not known, and the margin is before goods.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Of Goods</em>' attribute.
	 * @see #setCostOfGoods(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getGradeTable_CostOfGoods()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getCostOfGoods();

	/**
	 * Sets the value of the '{@link org.clientele.model.GradeTable#getCostOfGoods <em>Cost Of Goods</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Of Goods</em>' attribute.
	 * @see #getCostOfGoods()
	 * @generated
	 */
	void setCostOfGoods(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.clientele.model.ClientelePackage#getGradeTable_Retired()
	 * @model unique="false"
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.clientele.model.GradeTable#isRetired <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

	/**
	 * Returns the value of the '<em><b>Metrics</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.GradeMetric}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metrics</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getGradeTable_Metrics()
	 * @model containment="true"
	 * @generated
	 */
	EList<GradeMetric> getMetrics();

	/**
	 * Returns the value of the '<em><b>Grades</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.Grade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The best first; the last one without thresholds takes the rest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grades</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getGradeTable_Grades()
	 * @model containment="true"
	 * @generated
	 */
	EList<Grade> getGrades();

} // GradeTable

/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scorecard Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.ScorecardCriterion#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.ScorecardCriterion#getGroup <em>Group</em>}</li>
 *   <li>{@link org.clientele.model.ScorecardCriterion#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.clientele.model.ScorecardCriterion#getLow <em>Low</em>}</li>
 *   <li>{@link org.clientele.model.ScorecardCriterion#getHigh <em>High</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getScorecardCriterion()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface ScorecardCriterion extends Identified, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name within the scorecard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getScorecardCriterion_Key()
	 * @model unique="false"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.ScorecardCriterion#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The half of the scorecard to which it counts, such as "attractiveness"; unset where there is one only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.clientele.model.ClientelePackage#getScorecardCriterion_Group()
	 * @model unique="false"
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.clientele.model.ScorecardCriterion#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What one point of score counts; negative for costs and risks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getScorecardCriterion_Weight()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getWeight();

	/**
	 * Sets the value of the '{@link org.clientele.model.ScorecardCriterion#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The lowest score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getScorecardCriterion_Low()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getLow();

	/**
	 * Sets the value of the '{@link org.clientele.model.ScorecardCriterion#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The highest score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getScorecardCriterion_High()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getHigh();

	/**
	 * Sets the value of the '{@link org.clientele.model.ScorecardCriterion#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(BigDecimal value);

} // ScorecardCriterion

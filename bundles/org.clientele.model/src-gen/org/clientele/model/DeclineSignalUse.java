/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decline Signal Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  The weight of one signal.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.DeclineSignalUse#getSignal <em>Signal</em>}</li>
 *   <li>{@link org.clientele.model.DeclineSignalUse#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.clientele.model.DeclineSignalUse#getLeast <em>Least</em>}</li>
 *   <li>{@link org.clientele.model.DeclineSignalUse#getMost <em>Most</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getDeclineSignalUse()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface DeclineSignalUse extends Identified {
	/**
	 * Returns the value of the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The id of a contributed signal, such as "order-gap"; while it is not installed, it does not count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signal</em>' attribute.
	 * @see #setSignal(String)
	 * @see org.clientele.model.ClientelePackage#getDeclineSignalUse_Signal()
	 * @model unique="false"
	 * @generated
	 */
	String getSignal();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineSignalUse#getSignal <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signal</em>' attribute.
	 * @see #getSignal()
	 * @generated
	 */
	void setSignal(String value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How much it counts, 0 or more; the score is the weighted mean of the strengths of the signals that can be judged, times 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getDeclineSignalUse_Weight()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getWeight();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineSignalUse#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The value of the signal's measure from which on its strength is above 0; unset: the signal's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Least</em>' attribute.
	 * @see #setLeast(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getDeclineSignalUse_Least()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getLeast();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineSignalUse#getLeast <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Least</em>' attribute.
	 * @see #getLeast()
	 * @generated
	 */
	void setLeast(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The value from which on its strength is 1; unset: the signal's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Most</em>' attribute.
	 * @see #setMost(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getDeclineSignalUse_Most()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getMost();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineSignalUse#getMost <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Most</em>' attribute.
	 * @see #getMost()
	 * @generated
	 */
	void setMost(BigDecimal value);

} // DeclineSignalUse

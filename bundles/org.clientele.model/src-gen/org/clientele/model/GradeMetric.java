/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grade Metric</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A column of thresholds.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.GradeMetric#getMetric <em>Metric</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getGradeMetric()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface GradeMetric extends Identified {
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The id of a contributed metric, such as "orders", "amount" or "amount-per-head".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see org.clientele.model.ClientelePackage#getGradeMetric_Metric()
	 * @model unique="false"
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link org.clientele.model.GradeMetric#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

} // GradeMetric

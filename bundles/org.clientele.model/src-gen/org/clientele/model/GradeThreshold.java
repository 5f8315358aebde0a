/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grade Threshold</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  The least value of a metric; a metric without one does not matter for the grade.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.GradeThreshold#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.clientele.model.GradeThreshold#getLeast <em>Least</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getGradeThreshold()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface GradeThreshold extends Identified {
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The id of the metric.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see org.clientele.model.ClientelePackage#getGradeThreshold_Metric()
	 * @model unique="false"
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link org.clientele.model.GradeThreshold#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Least</em>' attribute.
	 * @see #setLeast(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getGradeThreshold_Least()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getLeast();

	/**
	 * Sets the value of the '{@link org.clientele.model.GradeThreshold#getLeast <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Least</em>' attribute.
	 * @see #getLeast()
	 * @generated
	 */
	void setLeast(BigDecimal value);

} // GradeThreshold

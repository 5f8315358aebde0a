/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rfm Border</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A fixed upper border between two bins.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.RfmBorder#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.clientele.model.RfmBorder#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getRfmBorder()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface RfmBorder extends Identified {
	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.RfmMeasureKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see org.clientele.model.RfmMeasureKind
	 * @see #setMeasure(RfmMeasureKind)
	 * @see org.clientele.model.ClientelePackage#getRfmBorder_Measure()
	 * @model unique="false"
	 * @generated
	 */
	RfmMeasureKind getMeasure();

	/**
	 * Sets the value of the '{@link org.clientele.model.RfmBorder#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see org.clientele.model.RfmMeasureKind
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(RfmMeasureKind value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Days, orders, or an amount in the base currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getRfmBorder_Value()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.clientele.model.RfmBorder#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

} // RfmBorder

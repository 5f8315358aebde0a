/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Kind</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A kind of customer that has a custom field.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.FieldKind#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getFieldKind()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface FieldKind extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.CustomerKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.CustomerKind
	 * @see #setKind(CustomerKind)
	 * @see org.clientele.model.ClientelePackage#getFieldKind_Kind()
	 * @model unique="false"
	 * @generated
	 */
	CustomerKind getKind();

	/**
	 * Sets the value of the '{@link org.clientele.model.FieldKind#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.CustomerKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CustomerKind value);

} // FieldKind

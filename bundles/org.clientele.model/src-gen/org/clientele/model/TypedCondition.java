/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Typed Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A condition of a contributed type. A node whose type is not installed is kept; its rule is disabled until the type
 * is back.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.TypedCondition#getTypeId <em>Type Id</em>}</li>
 *   <li>{@link org.clientele.model.TypedCondition#getOperands <em>Operands</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getTypedCondition()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface TypedCondition extends Condition {
	/**
	 * Returns the value of the '<em><b>Type Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The id of the condition type, such as "comparison".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type Id</em>' attribute.
	 * @see #setTypeId(String)
	 * @see org.clientele.model.ClientelePackage#getTypedCondition_TypeId()
	 * @model unique="false"
	 * @generated
	 */
	String getTypeId();

	/**
	 * Sets the value of the '{@link org.clientele.model.TypedCondition#getTypeId <em>Type Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type Id</em>' attribute.
	 * @see #getTypeId()
	 * @generated
	 */
	void setTypeId(String value);

	/**
	 * Returns the value of the '<em><b>Operands</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.Operand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Operands</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getTypedCondition_Operands()
	 * @model containment="true"
	 * @generated
	 */
	EList<Operand> getOperands();

} // TypedCondition

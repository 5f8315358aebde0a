/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision Column</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.DecisionColumn#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.DecisionColumn#getType <em>Type</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getDecisionColumn()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface DecisionColumn extends Identified, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A fact's id for an input, such as "man.money" or a column of the fact base; a name for an output.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getDecisionColumn_Key()
	 * @model unique="false"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.DecisionColumn#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.CellType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.clientele.model.CellType
	 * @see #setType(CellType)
	 * @see org.clientele.model.ClientelePackage#getDecisionColumn_Type()
	 * @model unique="false"
	 * @generated
	 */
	CellType getType();

	/**
	 * Sets the value of the '{@link org.clientele.model.DecisionColumn#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.clientele.model.CellType
	 * @see #getType()
	 * @generated
	 */
	void setType(CellType value);

} // DecisionColumn

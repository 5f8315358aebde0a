/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A field that an administrator added to the record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.FieldDefinition#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.FieldDefinition#getType <em>Type</em>}</li>
 *   <li>{@link org.clientele.model.FieldDefinition#getPosition <em>Position</em>}</li>
 *   <li>{@link org.clientele.model.FieldDefinition#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.clientele.model.FieldDefinition#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.clientele.model.FieldDefinition#getChoices <em>Choices</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getFieldDefinition()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface FieldDefinition extends Aggregate, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name for scripts, such as "payday": unique.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getFieldDefinition_Key()
	 * @model unique="false"
	 *        annotation="urn:clientele:store key='true'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.FieldDefinition#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.FieldType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.clientele.model.FieldType
	 * @see #setType(FieldType)
	 * @see org.clientele.model.ClientelePackage#getFieldDefinition_Type()
	 * @model unique="false"
	 * @generated
	 */
	FieldType getType();

	/**
	 * Sets the value of the '{@link org.clientele.model.FieldDefinition#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.clientele.model.FieldType
	 * @see #getType()
	 * @generated
	 */
	void setType(FieldType value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.clientele.model.ClientelePackage#getFieldDefinition_Position()
	 * @model unique="false"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.clientele.model.FieldDefinition#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.clientele.model.ClientelePackage#getFieldDefinition_Retired()
	 * @model unique="false"
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.clientele.model.FieldDefinition#isRetired <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

	/**
	 * Returns the value of the '<em><b>Kinds</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.FieldKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The kinds of customer that have the field; none: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kinds</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getFieldDefinition_Kinds()
	 * @model containment="true"
	 * @generated
	 */
	EList<FieldKind> getKinds();

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.FieldChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Choices</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getFieldDefinition_Choices()
	 * @model containment="true"
	 * @generated
	 */
	EList<FieldChoice> getChoices();

} // FieldDefinition

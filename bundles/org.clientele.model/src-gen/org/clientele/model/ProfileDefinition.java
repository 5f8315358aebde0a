/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Profile Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Which values the enterprise wants to know of a kind of customer, and which it must not keep [I1].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.ProfileDefinition#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.ProfileDefinition#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.ProfileDefinition#getFields <em>Fields</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getProfileDefinition()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface ProfileDefinition extends Aggregate, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name for scripts: unique.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getProfileDefinition_Key()
	 * @model unique="false"
	 *        annotation="urn:clientele:store key='true'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.ProfileDefinition#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.CustomerKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.CustomerKind
	 * @see #setKind(CustomerKind)
	 * @see org.clientele.model.ClientelePackage#getProfileDefinition_Kind()
	 * @model unique="false"
	 * @generated
	 */
	CustomerKind getKind();

	/**
	 * Sets the value of the '{@link org.clientele.model.ProfileDefinition#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.CustomerKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CustomerKind value);

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.ProfileField}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getProfileDefinition_Fields()
	 * @model containment="true"
	 * @generated
	 */
	EList<ProfileField> getFields();

} // ProfileDefinition

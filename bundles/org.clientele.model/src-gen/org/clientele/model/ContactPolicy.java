/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  After how many days without a contact a customer is estranged [R12], and how often each should be contacted [L08].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.ContactPolicy#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.ContactPolicy#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.clientele.model.ContactPolicy#getPosition <em>Position</em>}</li>
 *   <li>{@link org.clientele.model.ContactPolicy#getOtherDays <em>Other Days</em>}</li>
 *   <li>{@link org.clientele.model.ContactPolicy#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.clientele.model.ContactPolicy#getLimits <em>Limits</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getContactPolicy()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface ContactPolicy extends Aggregate, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name for scripts, such as "tiers": unique.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getContactPolicy_Key()
	 * @model unique="false"
	 *        annotation="urn:clientele:store key='true'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.ContactPolicy#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the scheme whose values are the tiers, such as "relation-level".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see #setScheme(String)
	 * @see org.clientele.model.ClientelePackage#getContactPolicy_Scheme()
	 * @model unique="false"
	 * @generated
	 */
	String getScheme();

	/**
	 * Sets the value of the '{@link org.clientele.model.ContactPolicy#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.clientele.model.ClientelePackage#getContactPolicy_Position()
	 * @model unique="false"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.clientele.model.ContactPolicy#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Other Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  For customers without a value of the scheme; 0: no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other Days</em>' attribute.
	 * @see #setOtherDays(int)
	 * @see org.clientele.model.ClientelePackage#getContactPolicy_OtherDays()
	 * @model unique="false"
	 * @generated
	 */
	int getOtherDays();

	/**
	 * Sets the value of the '{@link org.clientele.model.ContactPolicy#getOtherDays <em>Other Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other Days</em>' attribute.
	 * @see #getOtherDays()
	 * @generated
	 */
	void setOtherDays(int value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.clientele.model.ClientelePackage#getContactPolicy_Retired()
	 * @model unique="false"
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.clientele.model.ContactPolicy#isRetired <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

	/**
	 * Returns the value of the '<em><b>Limits</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.ContactLimit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Limits</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getContactPolicy_Limits()
	 * @model containment="true"
	 * @generated
	 */
	EList<ContactLimit> getLimits();

} // ContactPolicy

/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Any person or organisation that deals with the enterprise [C01]; a customer is a party in the role of one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Party#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.clientele.model.Party#isExternal <em>External</em>}</li>
 *   <li>{@link org.clientele.model.Party#getNames <em>Names</em>}</li>
 *   <li>{@link org.clientele.model.Party#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.clientele.model.Party#getContactPoints <em>Contact Points</em>}</li>
 *   <li>{@link org.clientele.model.Party#getIdentifiers <em>Identifiers</em>}</li>
 *   <li>{@link org.clientele.model.Party#getRelationships <em>Relationships</em>}</li>
 *   <li>{@link org.clientele.model.Party#getFields <em>Fields</em>}</li>
 *   <li>{@link org.clientele.model.Party#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.clientele.model.Party#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.clientele.model.Party#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.clientele.model.Party#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getParty()
 * @model abstract="true"
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Party extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The name under which the party is listed and sorted; required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display Name</em>' attribute.
	 * @see #setDisplayName(String)
	 * @see org.clientele.model.ClientelePackage#getParty_DisplayName()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' indexed='true'"
	 * @generated
	 */
	String getDisplayName();

	/**
	 * Sets the value of the '{@link org.clientele.model.Party#getDisplayName <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Name</em>' attribute.
	 * @see #getDisplayName()
	 * @generated
	 */
	void setDisplayName(String value);

	/**
	 * Returns the value of the '<em><b>External</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Whether the party stands outside of the enterprise; internal customers are those that do not [C01, C03].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External</em>' attribute.
	 * @see #setExternal(boolean)
	 * @see org.clientele.model.ClientelePackage#getParty_External()
	 * @model default="true" unique="false"
	 * @generated
	 */
	boolean isExternal();

	/**
	 * Sets the value of the '{@link org.clientele.model.Party#isExternal <em>External</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>External</em>' attribute.
	 * @see #isExternal()
	 * @generated
	 */
	void setExternal(boolean value);

	/**
	 * Returns the value of the '<em><b>Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.PartyName}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  All its names, with kind, script and validity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Names</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getParty_Names()
	 * @model containment="true"
	 * @generated
	 */
	EList<PartyName> getNames();

	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.Address}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Addresses</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getParty_Addresses()
	 * @model containment="true"
	 * @generated
	 */
	EList<Address> getAddresses();

	/**
	 * Returns the value of the '<em><b>Contact Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.ContactPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contact Points</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getParty_ContactPoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<ContactPoint> getContactPoints();

	/**
	 * Returns the value of the '<em><b>Identifiers</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.Identifier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Identifiers</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getParty_Identifiers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Identifier> getIdentifiers();

	/**
	 * Returns the value of the '<em><b>Relationships</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.Relationship}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The relationships that start here; those that end here are found by their target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relationships</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getParty_Relationships()
	 * @model containment="true"
	 * @generated
	 */
	EList<Relationship> getRelationships();

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.FieldValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The values of the fields that administrators added.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getParty_Fields()
	 * @model containment="true"
	 * @generated
	 */
	EList<FieldValue> getFields();

	/**
	 * Returns the value of the '<em><b>Origins</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.ValueOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Where values come from and when they were last confirmed, where somebody said so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origins</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getParty_Origins()
	 * @model containment="true"
	 * @generated
	 */
	EList<ValueOrigin> getOrigins();

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The files that are attached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getParty_Attachments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attachment> getAttachments();

	/**
	 * Returns the value of the '<em><b>Customer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The role as a customer; unset for a party that is none (a contact person, a supplier).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer</em>' containment reference.
	 * @see #setCustomer(Customer)
	 * @see org.clientele.model.ClientelePackage#getParty_Customer()
	 * @model containment="true"
	 *        annotation="urn:clientele:store embedded='true'"
	 * @generated
	 */
	Customer getCustomer();

	/**
	 * Sets the value of the '{@link org.clientele.model.Party#getCustomer <em>Customer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' containment reference.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(Customer value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Free text of the staff.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.clientele.model.ClientelePackage#getParty_Note()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='4000'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.clientele.model.Party#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Party

/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A number, mail address or account under which a party can be reached.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.ContactPoint#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.ContactPoint#getValue <em>Value</em>}</li>
 *   <li>{@link org.clientele.model.ContactPoint#getLabel <em>Label</em>}</li>
 *   <li>{@link org.clientele.model.ContactPoint#isPreferred <em>Preferred</em>}</li>
 *   <li>{@link org.clientele.model.ContactPoint#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.clientele.model.ContactPoint#getConsentDate <em>Consent Date</em>}</li>
 *   <li>{@link org.clientele.model.ContactPoint#getConsentEvidence <em>Consent Evidence</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getContactPoint()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface ContactPoint extends Dated {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.ContactPointKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.ContactPointKind
	 * @see #setKind(ContactPointKind)
	 * @see org.clientele.model.ClientelePackage#getContactPoint_Kind()
	 * @model unique="false"
	 * @generated
	 */
	ContactPointKind getKind();

	/**
	 * Sets the value of the '{@link org.clientele.model.ContactPoint#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.ContactPointKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ContactPointKind value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.clientele.model.ClientelePackage#getContactPoint_Value()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' indexed='true'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.clientele.model.ContactPoint#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the staff call it, such as "reception".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.clientele.model.ClientelePackage#getContactPoint_Label()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.clientele.model.ContactPoint#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Preferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Preferred</em>' attribute.
	 * @see #setPreferred(boolean)
	 * @see org.clientele.model.ClientelePackage#getContactPoint_Preferred()
	 * @model unique="false"
	 * @generated
	 */
	boolean isPreferred();

	/**
	 * Sets the value of the '{@link org.clientele.model.ContactPoint#isPreferred <em>Preferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preferred</em>' attribute.
	 * @see #isPreferred()
	 * @generated
	 */
	void setPreferred(boolean value);

	/**
	 * Returns the value of the '<em><b>Consent</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.Consent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Whether the party agreed to be contacted by it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consent</em>' attribute.
	 * @see org.clientele.model.Consent
	 * @see #setConsent(Consent)
	 * @see org.clientele.model.ClientelePackage#getContactPoint_Consent()
	 * @model unique="false"
	 * @generated
	 */
	Consent getConsent();

	/**
	 * Sets the value of the '{@link org.clientele.model.ContactPoint#getConsent <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent</em>' attribute.
	 * @see org.clientele.model.Consent
	 * @see #getConsent()
	 * @generated
	 */
	void setConsent(Consent value);

	/**
	 * Returns the value of the '<em><b>Consent Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The day on which it agreed or withdrew.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consent Date</em>' attribute.
	 * @see #setConsentDate(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getContactPoint_ConsentDate()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getConsentDate();

	/**
	 * Sets the value of the '{@link org.clientele.model.ContactPoint#getConsentDate <em>Consent Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent Date</em>' attribute.
	 * @see #getConsentDate()
	 * @generated
	 */
	void setConsentDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Consent Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How that is known, such as "form of 2026-03-01".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consent Evidence</em>' attribute.
	 * @see #setConsentEvidence(String)
	 * @see org.clientele.model.ClientelePackage#getContactPoint_ConsentEvidence()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	String getConsentEvidence();

	/**
	 * Sets the value of the '{@link org.clientele.model.ContactPoint#getConsentEvidence <em>Consent Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent Evidence</em>' attribute.
	 * @see #getConsentEvidence()
	 * @generated
	 */
	void setConsentEvidence(String value);

} // ContactPoint

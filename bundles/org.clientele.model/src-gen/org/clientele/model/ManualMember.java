/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDate;

import org.clientele.model.value.PartyId;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Manual Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A customer that is in a segment, or is not, since somebody said so.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.ManualMember#getParty <em>Party</em>}</li>
 *   <li>{@link org.clientele.model.ManualMember#isIncluded <em>Included</em>}</li>
 *   <li>{@link org.clientele.model.ManualMember#getReason <em>Reason</em>}</li>
 *   <li>{@link org.clientele.model.ManualMember#getAccount <em>Account</em>}</li>
 *   <li>{@link org.clientele.model.ManualMember#getSince <em>Since</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getManualMember()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface ManualMember extends Identified {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Party</em>' attribute.
	 * @see #setParty(PartyId)
	 * @see org.clientele.model.ClientelePackage#getManualMember_Party()
	 * @model unique="false" dataType="org.clientele.model.PartyId"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	PartyId getParty();

	/**
	 * Sets the value of the '{@link org.clientele.model.ManualMember#getParty <em>Party</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' attribute.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(PartyId value);

	/**
	 * Returns the value of the '<em><b>Included</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Whether it was put in; otherwise it was put out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Included</em>' attribute.
	 * @see #setIncluded(boolean)
	 * @see org.clientele.model.ClientelePackage#getManualMember_Included()
	 * @model unique="false"
	 * @generated
	 */
	boolean isIncluded();

	/**
	 * Sets the value of the '{@link org.clientele.model.ManualMember#isIncluded <em>Included</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Included</em>' attribute.
	 * @see #isIncluded()
	 * @generated
	 */
	void setIncluded(boolean value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.clientele.model.ClientelePackage#getManualMember_Reason()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.clientele.model.ManualMember#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of who said so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see org.clientele.model.ClientelePackage#getManualMember_Account()
	 * @model unique="false"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link org.clientele.model.ManualMember#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getManualMember_Since()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.clientele.model.ManualMember#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

} // ManualMember

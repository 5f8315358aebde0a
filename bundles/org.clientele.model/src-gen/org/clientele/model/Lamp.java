/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lamp</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  One thing that has to be known of a prospect, with the evidence for it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Lamp#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.Lamp#getState <em>State</em>}</li>
 *   <li>{@link org.clientele.model.Lamp#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.clientele.model.Lamp#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getLamp()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Lamp extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.LampKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.LampKind
	 * @see #setKind(LampKind)
	 * @see org.clientele.model.ClientelePackage#getLamp_Kind()
	 * @model unique="false"
	 * @generated
	 */
	LampKind getKind();

	/**
	 * Sets the value of the '{@link org.clientele.model.Lamp#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.LampKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LampKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.LampState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.clientele.model.LampState
	 * @see #setState(LampState)
	 * @see org.clientele.model.ClientelePackage#getLamp_State()
	 * @model unique="false"
	 * @generated
	 */
	LampState getState();

	/**
	 * Sets the value of the '{@link org.clientele.model.Lamp#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.clientele.model.LampState
	 * @see #getState()
	 * @generated
	 */
	void setState(LampState value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.clientele.model.ClientelePackage#getLamp_Evidence()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.clientele.model.Lamp#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The day on which it was found out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getLamp_Date()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.clientele.model.Lamp#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

} // Lamp

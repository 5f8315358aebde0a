/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDateTime;

import org.clientele.model.value.PartyId;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interaction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A contact between the staff and a party.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Interaction#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.clientele.model.Interaction#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.Interaction#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.clientele.model.Interaction#getAt <em>At</em>}</li>
 *   <li>{@link org.clientele.model.Interaction#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.clientele.model.Interaction#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.clientele.model.Interaction#getText <em>Text</em>}</li>
 *   <li>{@link org.clientele.model.Interaction#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.clientele.model.Interaction#getNextStep <em>Next Step</em>}</li>
 *   <li>{@link org.clientele.model.Interaction#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.clientele.model.Interaction#getParticipants <em>Participants</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getInteraction()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Interaction extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Customer</em>' attribute.
	 * @see #setCustomer(PartyId)
	 * @see org.clientele.model.ClientelePackage#getInteraction_Customer()
	 * @model unique="false" dataType="org.clientele.model.PartyId"
	 *        annotation="urn:clientele:store indexed='true' party='true' newestBy='at'"
	 * @generated
	 */
	PartyId getCustomer();

	/**
	 * Sets the value of the '{@link org.clientele.model.Interaction#getCustomer <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' attribute.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(PartyId value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.InteractionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.InteractionKind
	 * @see #setKind(InteractionKind)
	 * @see org.clientele.model.ClientelePackage#getInteraction_Kind()
	 * @model unique="false"
	 * @generated
	 */
	InteractionKind getKind();

	/**
	 * Sets the value of the '{@link org.clientele.model.Interaction#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.InteractionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(InteractionKind value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.InteractionDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.clientele.model.InteractionDirection
	 * @see #setDirection(InteractionDirection)
	 * @see org.clientele.model.ClientelePackage#getInteraction_Direction()
	 * @model unique="false"
	 * @generated
	 */
	InteractionDirection getDirection();

	/**
	 * Sets the value of the '{@link org.clientele.model.Interaction#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.clientele.model.InteractionDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(InteractionDirection value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When it began, in the store's time zone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getInteraction_At()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	LocalDateTime getAt();

	/**
	 * Sets the value of the '{@link org.clientele.model.Interaction#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How many minutes it took; 0: not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.clientele.model.ClientelePackage#getInteraction_Minutes()
	 * @model unique="false"
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.clientele.model.Interaction#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.clientele.model.ClientelePackage#getInteraction_Subject()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.clientele.model.Interaction#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.clientele.model.ClientelePackage#getInteraction_Text()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='8000'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.clientele.model.Interaction#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.clientele.model.ClientelePackage#getInteraction_Outcome()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.clientele.model.Interaction#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Next Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What is to be done next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Step</em>' attribute.
	 * @see #setNextStep(String)
	 * @see org.clientele.model.ClientelePackage#getInteraction_NextStep()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getNextStep();

	/**
	 * Sets the value of the '{@link org.clientele.model.Interaction#getNextStep <em>Next Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Step</em>' attribute.
	 * @see #getNextStep()
	 * @generated
	 */
	void setNextStep(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of the member of staff.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.clientele.model.ClientelePackage#getInteraction_Owner()
	 * @model unique="false"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.clientele.model.Interaction#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getInteraction_Participants()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participant> getParticipants();

} // Interaction

/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.model.value.PartyId;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Something that somebody has to do for a customer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Task#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.clientele.model.Task#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.clientele.model.Task#getDue <em>Due</em>}</li>
 *   <li>{@link org.clientele.model.Task#getText <em>Text</em>}</li>
 *   <li>{@link org.clientele.model.Task#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.clientele.model.Task#getDoneAt <em>Done At</em>}</li>
 *   <li>{@link org.clientele.model.Task#getDoneBy <em>Done By</em>}</li>
 *   <li>{@link org.clientele.model.Task#getCancelledAt <em>Cancelled At</em>}</li>
 *   <li>{@link org.clientele.model.Task#getCancelledBy <em>Cancelled By</em>}</li>
 *   <li>{@link org.clientele.model.Task#getCancelReason <em>Cancel Reason</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getTask()
 * @model
 * @generated
 */
public interface Task extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The customer; unset: for none in particular.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer</em>' attribute.
	 * @see #setCustomer(PartyId)
	 * @see org.clientele.model.ClientelePackage#getTask_Customer()
	 * @model unique="false" dataType="org.clientele.model.PartyId"
	 *        annotation="urn:clientele:store indexed='true' party='true'"
	 * @generated
	 */
	PartyId getCustomer();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getCustomer <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' attribute.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(PartyId value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of who has to do it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.clientele.model.ClientelePackage#getTask_Owner()
	 * @model unique="false"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The last day on which it is in time; unset: whenever.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getTask_Due()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.clientele.model.ClientelePackage#getTask_Text()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='2000'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What it came from: "manual", "decision:man", "interaction:17".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.clientele.model.ClientelePackage#getTask_Origin()
	 * @model unique="false"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Done At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When it was done; unset: it is open or cancelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done At</em>' attribute.
	 * @see #setDoneAt(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getTask_DoneAt()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 * @generated
	 */
	LocalDateTime getDoneAt();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getDoneAt <em>Done At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done At</em>' attribute.
	 * @see #getDoneAt()
	 * @generated
	 */
	void setDoneAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Done By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Done By</em>' attribute.
	 * @see #setDoneBy(String)
	 * @see org.clientele.model.ClientelePackage#getTask_DoneBy()
	 * @model unique="false"
	 * @generated
	 */
	String getDoneBy();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getDoneBy <em>Done By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done By</em>' attribute.
	 * @see #getDoneBy()
	 * @generated
	 */
	void setDoneBy(String value);

	/**
	 * Returns the value of the '<em><b>Cancelled At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When it was cancelled; unset: it was not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cancelled At</em>' attribute.
	 * @see #setCancelledAt(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getTask_CancelledAt()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 * @generated
	 */
	LocalDateTime getCancelledAt();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getCancelledAt <em>Cancelled At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cancelled At</em>' attribute.
	 * @see #getCancelledAt()
	 * @generated
	 */
	void setCancelledAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Cancelled By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cancelled By</em>' attribute.
	 * @see #setCancelledBy(String)
	 * @see org.clientele.model.ClientelePackage#getTask_CancelledBy()
	 * @model unique="false"
	 * @generated
	 */
	String getCancelledBy();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getCancelledBy <em>Cancelled By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cancelled By</em>' attribute.
	 * @see #getCancelledBy()
	 * @generated
	 */
	void setCancelledBy(String value);

	/**
	 * Returns the value of the '<em><b>Cancel Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Why it was cancelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cancel Reason</em>' attribute.
	 * @see #setCancelReason(String)
	 * @see org.clientele.model.ClientelePackage#getTask_CancelReason()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getCancelReason();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getCancelReason <em>Cancel Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cancel Reason</em>' attribute.
	 * @see #getCancelReason()
	 * @generated
	 */
	void setCancelReason(String value);

} // Task

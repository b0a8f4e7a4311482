<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
    <context>
        <name>QCommandLineParser</name>
        <message>
            <source>Unknown option &apos;%1&apos;.</source>
            <translation>No se conoce la opción «%1».</translation>
        </message>
        <message>
            <source>Unknown options: %1.</source>
            <translation>No se conocen las opciones: %1.</translation>
        </message>
        <message>
            <source>Missing value after &apos;%1&apos;.</source>
            <translation>Falta el valor de «%1».</translation>
        </message>
        <message>
            <source>Unexpected value after &apos;%1&apos;.</source>
            <translation>«%1» no lleva valor.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::AccountChooser</name>
        <message>
            <source>Who sits down here?</source>
            <translation>¿Quién se sienta aquí?</translation>
        </message>
        <message>
            <source>Calls in hand go over to whoever sits down; parked ones wait.</source>
            <translation>Las llamadas en curso pasan a quien se sienta; las que quedaron en espera de alguien siguen esperando.</translation>
        </message>
        <message>
            <source>Letters of the name</source>
            <translation>Letras del nombre</translation>
        </message>
        <message>
            <source>A digit, or letters of the name</source>
            <translation>Un dígito, o letras del nombre</translation>
        </message>
        <message>
            <source>sits here now</source>
            <translation>está aquí ahora</translation>
        </message>
        <message>
            <source>Nobody of this name. People are added in the settings.</source>
            <translation>Nadie con ese nombre. Las personas se agregan en Ajustes.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more: type letters of the name</source>
            <translation>
                <numerusform>Y %n más: escriba letras del nombre</numerusform>
                <numerusform>Y %n más: escriba letras del nombre</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::AccountsSection</name>
        <message>
            <source>sits here</source>
            <translation>está aquí</translation>
        </message>
        <message>
            <source>not active</source>
            <translation>cuenta inactiva</translation>
        </message>
        <message>
            <source>Make active again</source>
            <translation>Reactivar</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Sits here now. To deactivate this account, let somebody else sit down first.</source>
            <translation>Está aquí ahora. Para desactivar esta cuenta, primero debe sentarse otra persona.</translation>
        </message>
        <message>
            <source>Is on no list to sit down; past calls keep the name.</source>
            <translation>No aparece en ninguna lista para sentarse; las llamadas pasadas conservan el nombre.</translation>
        </message>
        <message>
            <source>Nobody is deleted: past calls name them. From anywhere, Ctrl U and a digit change who sits here; open calls in hand go over, parked ones wait.</source>
            <translation>Nadie se borra: las llamadas pasadas llevan su nombre. Desde cualquier lugar, Ctrl U y un dígito cambian quién está aquí; las llamadas en curso pasan a esa persona, las que esperan siguen esperando.</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Name and surname, as the greeting says them</source>
            <translation>Nombre y apellido, como los dice el saludo</translation>
        </message>
        <message>
            <source>Sits down here</source>
            <translation>Se sienta aquí</translation>
        </message>
        <message>
            <source>Somebody new: name and surname</source>
            <translation>Alguien nuevo: nombre y apellido</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Agregar</translation>
        </message>
        <message>
            <source>Agent and accounts</source>
            <translation>Agente y cuentas</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::AgentSheet</name>
        <message>
            <source>nobody of this desk</source>
            <translation>nadie de esta mesa</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>%1, %</source>
            <translation>%1, %</translation>
        </message>
        <message>
            <source>Tickets made</source>
            <translation>Tickets generados</translation>
        </message>
        <message>
            <source>Tickets withdrawn again</source>
            <translation>Tickets retirados</translation>
        </message>
        <message>
            <source>Mean rating</source>
            <translation>Calificación media</translation>
        </message>
        <message>
            <source>Mean talk</source>
            <translation>Conversación media</translation>
        </message>
        <message>
            <source>Mean handling</source>
            <translation>Atención media</translation>
        </message>
        <message>
            <source>Outcome: %1</source>
            <translation>Resultado: %1</translation>
        </message>
        <message>
            <source>Class: %1</source>
            <translation>Clase: %1</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <source>Figures by agent</source>
            <translation>Cifras por agente</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Al %1</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::AgentsPanel</name>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Shift: %1</source>
            <translation>Turno: %1</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>El mes anterior</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>El mes siguiente</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>El día anterior</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>El día siguiente</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibidas</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Contest.</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Tickets</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Calific.</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Convers.</translation>
        </message>
        <message>
            <source>Handling</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>Nobody took a call in this period: dashes.</source>
            <translation>Nadie atendió llamadas en este periodo: guiones.</translation>
        </message>
        <message>
            <source>As of %1. Groups are sums, not means; Enter opens the calls behind a figure.</source>
            <translation>Al %1. Los grupos son sumas, no promedios; Entrar abre las llamadas de una cifra.</translation>
        </message>
        <message>
            <source>Of a month or of a shift</source>
            <translation>De un mes o de un turno</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Figures by agent</source>
            <translation>Cifras por agente</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::AmendDialog</name>
        <message>
            <source>Amend the call</source>
            <translation>Enmendar la llamada</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Amend</source>
            <translation>Enmendar</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Dejarla como está</translation>
        </message>
        <message>
            <source>%1 (request %2)</source>
            <translation>%1 (petición %2)</translation>
        </message>
        <message>
            <source>%1 (attempt %2)</source>
            <translation>%1 (intento %2)</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Ahora: %1</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>Nothing is changed yet</source>
            <translation>Todavía no cambia nada</translation>
        </message>
        <message>
            <source>This value does not have the right form</source>
            <translation>Este dato no tiene la forma correcta</translation>
        </message>
        <message>
            <source>Why it is amended</source>
            <translation>Por qué se enmienda</translation>
        </message>
        <message>
            <source>Who confirmed it, or what was wrong</source>
            <translation>Quién lo confirmó o qué estaba mal</translation>
        </message>
        <message>
            <source>What is amended</source>
            <translation>Qué se enmienda</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>Nuevo valor</translation>
        </message>
        <message>
            <source>Why it is amended is missing</source>
            <translation>Falta por qué se enmienda</translation>
        </message>
        <message>
            <source>Discard what was typed?</source>
            <translation>¿Descartar lo escrito?</translation>
        </message>
        <message>
            <source>What you typed is not in the call yet.</source>
            <translation>Lo que escribió aún no está en la llamada.</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarlo</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Seguir escribiendo</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::AnswerButton</name>
        <message>
            <source>proposed</source>
            <translation>propuesto</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>elegido</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::AwayPanel</name>
        <message>
            <source>You go away: why?</source>
            <translation>Se ausenta: ¿por qué?</translation>
        </message>
        <message>
            <source>In your own words, then Enter</source>
            <translation>Con sus palabras, luego Entrar</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Otro motivo</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::BehindStrip</name>
        <message>
            <source>Calls behind: %1</source>
            <extracomment>%1 is a figure of a report: &quot;Second level, October 2026&quot;</extracomment>
            <translation>Llamadas de la cifra: %1</translation>
        </message>
        <message>
            <source>Back to the report</source>
            <translation>Volver al informe</translation>
        </message>
        <message>
            <source>All calls</source>
            <translation>Todas las llamadas</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CallColumns</name>
        <message>
            <source>In progress</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocidos</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>medidos</translation>
        </message>
        <message>
            <source>typed</source>
            <translation>escritos</translation>
        </message>
        <message>
            <source>Folio</source>
            <translation>Folio</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibida</translation>
        </message>
        <message>
            <source>First level</source>
            <translation>Primer nivel</translation>
        </message>
        <message>
            <source>Second level</source>
            <translation>Segundo nivel</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Transferida</translation>
        </message>
        <message>
            <source>Outside call</source>
            <translation>Al exterior</translation>
        </message>
        <message>
            <source>Status of a ticket</source>
            <translation>Estado de un ticket</translation>
        </message>
        <message>
            <source>Out of scope</source>
            <translation>Fuera de alcance</translation>
        </message>
        <message>
            <source>Rings</source>
            <translation>Timbres</translation>
        </message>
        <message>
            <source>Rings known</source>
            <translation>Timbres: cómo se saben</translation>
        </message>
        <message>
            <source>Answered after</source>
            <translation>Contestada a los</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Esperas</translation>
        </message>
        <message>
            <source>Holds kept</source>
            <translation>Esperas cumplidas</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Attempts outside</source>
            <translation>Intentos al exterior</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Quien llama</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Tickets</translation>
        </message>
        <message>
            <source>Ticket numbers</source>
            <translation>Números de ticket</translation>
        </message>
        <message>
            <source>1 Promptness</source>
            <translation>1 Inmediatez</translation>
        </message>
        <message>
            <source>2 Greeting</source>
            <translation>2 Saludo</translation>
        </message>
        <message>
            <source>6 Hold</source>
            <translation>6 Espera</translation>
        </message>
        <message>
            <source>7 Farewell</source>
            <translation>7 Despedida</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfacción</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>Sin contestar</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Cortada</translation>
        </message>
        <message>
            <source>Tense</source>
            <translation>Tensa</translation>
        </message>
        <message>
            <source>Second ring</source>
            <translation>Segundo timbrazo</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <source>Registered at</source>
            <translation>Registrada</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>Prometida para</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importada</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>result not known</source>
            <translation>sin resultado</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>contestaron</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no contestaron</translation>
        </message>
        <message>
            <source>Type of request</source>
            <translation>Tipo de solicitud</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Urgencia</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Impacto</translation>
        </message>
        <message>
            <source>Resolver</source>
            <translation>Resolutor</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>Solución</translation>
        </message>
        <message>
            <source>Asks for</source>
            <extracomment>Whom a caller wants to be put through to, at an extension of the house or outside: name, number and place.</extracomment>
            <translation>Pide hablar con</translation>
        </message>
        <message>
            <source>Number asked for</source>
            <translation>Número que pide</translation>
        </message>
        <message>
            <source>Place asked for</source>
            <translation>Lugar que pide</translation>
        </message>
        <message>
            <source>Authorised by</source>
            <translation>Autoriza</translation>
        </message>
        <message>
            <source>Each attempt</source>
            <extracomment>When each outside number was dialled, and what came of it.</extracomment>
            <translation>Cada intento</translation>
        </message>
        <message>
            <source>Number of origin</source>
            <extracomment>By which the log that was kept before called a call that was brought in from it.</extracomment>
            <translation>Folio de origen</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CallLogModel</name>
        <message>
            <source>not known</source>
            <translation>sin datos</translation>
        </message>
        <message>
            <source>promise %1</source>
            <translation>promesa %1</translation>
        </message>
        <message>
            <source>late</source>
            <translation>tarde</translation>
        </message>
        <message>
            <source>Rang</source>
            <translation>Timbró</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Quien llama</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Rings</source>
            <translation>Timbres</translation>
        </message>
        <message>
            <source>Lasted</source>
            <translation>Duró</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Ticket</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CallLogPage</name>
        <message>
            <source>No call yet. The first one appears here as soon as it rings.</source>
            <translation>Todavía no hay llamadas. La primera aparece aquí en cuanto timbre.</translation>
        </message>
        <message>
            <source>No call fits what is asked for.</source>
            <translation>Ninguna llamada coincide con lo que se pide.</translation>
        </message>
        <message numerus="yes">
            <source>the newest %n</source>
            <translation>
                <numerusform>la más reciente</numerusform>
                <numerusform>las %n más recientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Search the calls</source>
            <translation>Buscar en las llamadas</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Amend the closed call shown in the log</source>
            <translation>Enmendar la llamada cerrada que muestra el registro</translation>
        </message>
        <message>
            <source>Copy the record of the call shown in the log</source>
            <translation>Copiar el registro de la llamada mostrada</translation>
        </message>
        <message>
            <source>The record is on the clipboard as text.</source>
            <translation>El registro está en el portapapeles como texto.</translation>
        </message>
        <message>
            <source>Search (Ctrl+F)</source>
            <translation>Buscar (Ctrl+F)</translation>
        </message>
        <message>
            <source>Name, telephone, ticket or words of the note; every word must be found, its beginning is enough</source>
            <translation>Nombre, teléfono, ticket o palabras de la nota; deben estar todas, basta el principio de cada una</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CallNews</name>
        <message>
            <source>Another call rings.</source>
            <translation>Timbra otra llamada.</translation>
        </message>
        <message>
            <source>Speak to the caller on hold now.</source>
            <translation>Hable ahora con quien está en espera.</translation>
        </message>
        <message>
            <source>The call is registered and saved.</source>
            <translation>La llamada quedó registrada y guardada.</translation>
        </message>
        <message>
            <source>The caller on hold has waited too long: speak to them.</source>
            <translation>Quien está en espera aguardó demasiado: hable con esa persona.</translation>
        </message>
        <message>
            <source>The ticket is saved: number %1.</source>
            <translation>El ticket está guardado: número %1.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CallPage</name>
        <message>
            <source>%1 has taken this call over. What you had entered is kept on its trail as late entries.</source>
            <translation>%1 tomó esta llamada. Lo que usted había escrito queda en su camino como anotaciones tardías.</translation>
        </message>
        <message>
            <source>Another desk</source>
            <translation>Otro puesto</translation>
        </message>
        <message>
            <source>A call rings</source>
            <translation>Timbra una llamada</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Open calls and promises; the first due one when no call is in hand</source>
            <translation>Llamadas abiertas y promesas; sin llamada, retoma la primera que toca</translation>
        </message>
        <message>
            <source>One more request</source>
            <translation>Otra petición</translation>
        </message>
        <message>
            <source>Step back: the last choice on the card, else the last answer, is taken back; nothing typed is lost</source>
            <translation>Paso anterior: se deshace la última opción de la tarjeta o, sin ella, la última respuesta; nada escrito se pierde</translation>
        </message>
        <message>
            <source>The sentence of the protocol was not said</source>
            <translation>No se dijo la frase del protocolo</translation>
        </message>
        <message>
            <source>How many people it happens to</source>
            <translation>A cuántas personas les ocurre</translation>
        </message>
        <message>
            <source>The manual&apos;s words</source>
            <translation>Las palabras del manual</translation>
        </message>
        <message>
            <source>Hold, then a digit for the reason; on hold: I spoke to them</source>
            <translation>Espera y un dígito para el motivo; en espera: ya contacté</translation>
        </message>
        <message>
            <source>Back from hold</source>
            <translation>Volver de la espera</translation>
        </message>
        <message>
            <source>Tense call, on and off</source>
            <translation>Llamada tensa, sí o no</translation>
        </message>
        <message>
            <source>The line was lost (Alt ← takes it back)</source>
            <translation>Se cortó la llamada (Alt ← lo deshace)</translation>
        </message>
        <message>
            <source>Rings as heard; empty means unknown</source>
            <translation>Timbres que se oyeron; vacío si no se sabe</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Answer the telephone; go on; confirm; take what the arrows went to</source>
            <translation>Contestar; seguir; confirmar; tomar lo elegido con las flechas</translation>
        </message>
        <message>
            <source>Choose, when no text has the keyboard</source>
            <translation>Responder, si no se está escribiendo</translation>
        </message>
        <message>
            <source>Choose, from anywhere</source>
            <translation>Responder, desde cualquier lugar</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Back to the card</source>
            <translation>Volver a la tarjeta</translation>
        </message>
        <message>
            <source>In a field: the caller has none</source>
            <translation>En un dato: no tiene</translation>
        </message>
        <message>
            <source>In a field: keep it as the caller said it</source>
            <translation>En un dato: dejarlo como lo dijo</translation>
        </message>
        <message>
            <source>Map of the procedure; a number and Enter jumps</source>
            <translation>Mapa del procedimiento; un número y Entrar saltan</translation>
        </message>
        <message>
            <source>Then a digit: take somebody whom the directory proposes</source>
            <translation>Luego un dígito: tomar a quien propone el directorio</translation>
        </message>
        <message>
            <source>Hold, and answer the other call</source>
            <translation>Poner en espera y contestar la otra llamada</translation>
        </message>
        <message>
            <source>To the next pane: card, note, open calls, caller, line, trail</source>
            <translation>Al panel siguiente: ficha, nota, abiertas, quien llama, línea, camino</translation>
        </message>
        <message>
            <source>Step back, when no text has the keyboard</source>
            <translation>Un paso atrás, cuando ningún texto tiene el teclado</translation>
        </message>
        <message>
            <source>The database did not take the last entries of this call. They are kept on its trail as late entries; look at the call as it stands now.</source>
            <translation>La base de datos no aceptó lo último de esta llamada. Se conserva en su recorrido como entradas tardías; vea la llamada como está ahora.</translation>
        </message>
        <message>
            <source>Another contact: VoIP, e-mail, chat, visit</source>
            <translation>Otro contacto: VoIP, correo, chat, visita</translation>
        </message>
        <message>
            <source>Answered by mistake: it rings on (within a ring)</source>
            <translation>Contestada por error: sigue sonando (antes de un timbre)</translation>
        </message>
        <message>
            <source>The same person again after a cut, or still there after an interruption</source>
            <translation>La misma persona tras un corte, o sigue en la línea tras una interrupción</translation>
        </message>
        <message>
            <source>Mend the times of this call, with a reason</source>
            <translation>Corregir los tiempos de esta llamada, con un motivo</translation>
        </message>
        <message>
            <source>What the record still lacks, nobody knows</source>
            <translation>Lo que falta en el registro nadie lo sabe</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letras</translation>
        </message>
        <message>
            <source>A note, when no text has the keyboard</source>
            <translation>Una nota, cuando ningún texto tiene el teclado</translation>
        </message>
        <message>
            <source>They are gone before the end (Alt ← takes it back)</source>
            <translation>Se fue antes de terminar (Alt ← lo deshace)</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CallRecordPanel</name>
        <message>
            <source>Amend</source>
            <translation>Enmendar</translation>
        </message>
        <message>
            <source>Go on with this call</source>
            <translation>Seguir con esta llamada</translation>
        </message>
        <message>
            <source>Choose a call at the left to see its path.</source>
            <translation>Elija una llamada a la izquierda para ver su camino.</translation>
        </message>
        <message>
            <source>Record of the call</source>
            <translation>Registro de la llamada</translation>
        </message>
        <message>
            <source>Caller not known</source>
            <translation>Sin datos de quien llama</translation>
        </message>
        <message>
            <source>Call %1</source>
            <translation>Llamada %1</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>kinds: %1</source>
            <translation>clases: %1</translation>
        </message>
        <message>
            <source>ticket %1</source>
            <translation>ticket %1</translation>
        </message>
        <message>
            <source>protocol %1 of %2</source>
            <translation>protocolo %1 de %2</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Imported call</source>
            <translation>Llamada importada</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CallWorkbook</name>
        <message>
            <source>Indicators</source>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>General call report</source>
            <translation>Reporte general de llamadas</translation>
        </message>
        <message>
            <source>First rings from %1 to %2, as of %3</source>
            <translation>Primeros timbres del %1 al %2, al %3</translation>
        </message>
        <message>
            <source>Month of the first ring</source>
            <translation>Mes del primer timbre</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CallerPanel</name>
        <message>
            <source>Caller not known yet</source>
            <translation>Todavía sin datos de quien llama</translation>
        </message>
        <message>
            <source>ext. %1</source>
            <translation>ext. %1</translation>
        </message>
        <message>
            <source>DGSEI staff</source>
            <translation>Personal de la DGSEI</translation>
        </message>
        <message>
            <source>not DGSEI staff</source>
            <translation>no es personal de la DGSEI</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>None yet. F2 writes one.</source>
            <translation>Todavía ninguna. F2 escribe una.</translation>
        </message>
        <message>
            <source>Keys of a call</source>
            <translation>Teclas de la llamada</translation>
        </message>
        <message>
            <source>A call rings</source>
            <translation>Timbra una llamada</translation>
        </message>
        <message>
            <source>Answer, go on, confirm</source>
            <translation>Contestar, seguir, confirmar</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>1 … 9 or Alt 1 … 9</source>
            <translation>1 … 9 o Alt 1 … 9</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Paso anterior</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Hold; I spoke to them</source>
            <translation>Espera; ya contacté</translation>
        </message>
        <message>
            <source>Back from hold</source>
            <translation>Volver de la espera</translation>
        </message>
        <message>
            <source>Tense call</source>
            <translation>Llamada tensa</translation>
        </message>
        <message>
            <source>One more request</source>
            <translation>Otra petición</translation>
        </message>
        <message>
            <source>Line lost</source>
            <translation>Se cortó</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <source>Hidden number</source>
            <translation>Número oculto</translation>
        </message>
        <message>
            <source>DGSEI staff, says the directory</source>
            <translation>personal de la DGSEI, según el directorio</translation>
        </message>
        <message>
            <source>not DGSEI staff, says the directory</source>
            <translation>no es personal de la DGSEI, según el directorio</translation>
        </message>
        <message>
            <source>In the directory</source>
            <translation>En el directorio</translation>
        </message>
        <message>
            <source>Which one? Digit, or Esc</source>
            <translation>¿Quién es? Dígito, o Esc</translation>
        </message>
        <message>
            <source>and the digit fills in</source>
            <translation>y el dígito llena los datos</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message numerus="yes">
            <source>%n more open ticket(s)</source>
            <translation>
                <numerusform>%n ticket abierto más</numerusform>
                <numerusform>%n tickets abiertos más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) in 90 days</source>
            <translation>
                <numerusform>%n llamada en 90 días</numerusform>
                <numerusform>%n llamadas en 90 días</numerusform>
            </translation>
        </message>
        <message>
            <source>Take whom it proposes</source>
            <translation>Tomar a quien propone</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Directorio</translation>
        </message>
        <message>
            <source>Ask a senior</source>
            <translation>Preguntar a un senior</translation>
        </message>
        <message>
            <source>Go away or come back</source>
            <translation>Ausentarse o volver</translation>
        </message>
        <message>
            <source>Who authorises, in the directory</source>
            <translation>Quien autoriza, en el directorio</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CallerRow</name>
        <message>
            <source>Who is calling, whole; again: the directory</source>
            <translation>Quién llama, completo; otra vez: el directorio</translation>
        </message>
        <message>
            <source>Nobody on the line</source>
            <translation>Nadie en la línea</translation>
        </message>
        <message>
            <source>Caller not known yet</source>
            <translation>Todavía sin datos de quien llama</translation>
        </message>
        <message>
            <source>ext. %1</source>
            <translation>ext. %1</translation>
        </message>
        <message>
            <source>Hidden number</source>
            <translation>Número oculto</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 y una persona más</numerusform>
                <numerusform>%1 y %n personas más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open ticket(s)</source>
            <translation>
                <numerusform>%n ticket abierto</numerusform>
                <numerusform>%n tickets abiertos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n nota</numerusform>
                <numerusform>%n notas</numerusform>
            </translation>
        </message>
        <message>
            <source>authorises: %1</source>
            <translation>autoriza: %1</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CaptureRow</name>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Note: what they ask, in their words…</source>
            <translation>Nota: lo que piden, con sus palabras…</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CardHead</name>
        <message>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>No call. Ready for the next one.</source>
            <translation>Sin llamada. Listo para la siguiente.</translation>
        </message>
        <message>
            <source>When it rings press F5, to answer press Enter. The first thing you say:</source>
            <translation>Cuando timbre, pulse F5; al contestar, Entrar. Lo primero que dirá:</translation>
        </message>
        <message>
            <source>%1 · not in the manual</source>
            <translation>%1 · no está en el manual</translation>
        </message>
        <message>
            <source>On hold: %1. Speak to the caller every %2 to %3 seconds.</source>
            <translation>En espera: %1. Hable con quien llama cada %2 a %3 segundos.</translation>
        </message>
        <message>
            <source>Marked as not said (Alt 0 takes it back)</source>
            <translation>Marcada como no dicha (Alt 0 lo deshace)</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Desplegar</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CardPanel</name>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Make the ticket</source>
            <translation>Generar ticket</translation>
        </message>
        <message>
            <source>Dial</source>
            <translation>Marcar</translation>
        </message>
        <message>
            <source>Promise and park</source>
            <translation>Prometer y dejar en espera</translation>
        </message>
        <message>
            <source>Read the status out</source>
            <translation>Informar el estado</translation>
        </message>
        <message>
            <source>Give the number</source>
            <translation>Dar el número</translation>
        </message>
        <message>
            <source>Register the call</source>
            <translation>Registrar la llamada</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>The number of the Centro de Atención Telefónica is not set: press Enter to set it</source>
            <translation>Falta el número del Centro de Atención Telefónica: pulse Entrar para ponerlo</translation>
        </message>
        <message>
            <source>Missing: the ticket</source>
            <translation>Falta: el ticket</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <source>F4 leads to any other card; nothing typed is lost</source>
            <translation>F4 lleva a cualquier otra ficha; lo escrito no se pierde</translation>
        </message>
        <message>
            <source>Go back and correct</source>
            <translation>Volver y corregir</translation>
        </message>
        <message>
            <source>%1. Alt U: nobody knows</source>
            <translation>%1. Alt U: nadie lo sabe</translation>
        </message>
        <message>
            <source>Nothing is chosen yet: press the digit of one, or go to it with the arrows.</source>
            <translation>Todavía no se elige nada: presione el dígito de una opción o vaya a ella con las flechas.</translation>
        </message>
        <message>
            <source>Kept as it was typed, to be corrected: %1</source>
            <translation>Queda como se escribió, por corregir: %1</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CatalogueDraft</name>
        <message>
            <source>Somebody else has saved another edition meanwhile. Undo shows it; then change it again.</source>
            <translation>Mientras tanto, alguien guardó otra edición. Deshacer la muestra; después cámbiela de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CatalogueSection</name>
        <message>
            <source>Edition %1 stands: new calls run under it, calls in hand keep theirs.</source>
            <translation>La edición %1 está vigente: las llamadas nuevas la usan, las que están en curso conservan la suya.</translation>
        </message>
        <message numerus="yes">
            <source>Not saved, nothing is lost: %n fault(s), each said at its place.</source>
            <translation>
                <numerusform>No se guardó, nada se perdió: %n falta, señalada en su lugar.</numerusform>
                <numerusform>No se guardó, nada se perdió: %n faltas, cada una señalada en su lugar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing here yet. “%1” adds the first one.</source>
            <translation>Aún no hay nada. «%1» agrega el primero.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ChannelPanel</name>
        <message>
            <source>How did they come to you?</source>
            <translation>¿Cómo llegó con usted?</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ChoiceEditor</name>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CommandPalette</name>
        <message>
            <source>Find or command</source>
            <translation>Buscar o mandar</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Hallado</translation>
        </message>
        <message>
            <source>↑ ↓ choose    Enter does it    Esc back    &gt; commands  # tickets  @ people</source>
            <translation>↑ ↓ elegir    Entrar hacerlo    Esc volver    &gt; mandatos  # tickets  @ personas</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Mandatos</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n hallazgo</numerusform>
                <numerusform>%n hallazgos</numerusform>
            </translation>
        </message>
        <message>
            <source>↑ ↓ choose    Enter does it    Ctrl Enter %1    Esc back</source>
            <translation>↑ ↓ elegir    Entrar lo hace    Ctrl Entrar %1    Esc volver</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CommandRegistry</name>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Mayús</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CutPanel</name>
        <message>
            <source>a caller not known yet</source>
            <translation>alguien que aún no se identifica</translation>
        </message>
        <message>
            <source>If they are on the line again, the call goes on where it was lost: nothing is asked anew.</source>
            <translation>Si vuelve a llamar, la llamada sigue donde se cortó: no se pregunta nada otra vez.</translation>
        </message>
        <message>
            <source>Same number as %1, cut off at %2.</source>
            <translation>Mismo número que %1; se cortó a las %2.</translation>
        </message>
        <message>
            <source>Is it %1, cut off at %2?</source>
            <translation>¿Es %1, a quien se le cortó a las %2?</translation>
        </message>
        <message>
            <source>They are back</source>
            <translation>Volvió a llamar</translation>
        </message>
        <message>
            <source>The same person: go on</source>
            <translation>Es la misma persona: seguir</translation>
        </message>
        <message>
            <source>Shift F12</source>
            <translation>Mayús F12</translation>
        </message>
        <message>
            <source>Nobody was here from %1 on: that time is not counted, unless the caller is still on the line.</source>
            <translation>Desde las %1 no hubo nadie aquí: ese tiempo no cuenta, salvo que quien llamó siga en la línea.</translation>
        </message>
        <message>
            <source>Still there</source>
            <translation>Sigue ahí</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::DayRange</name>
        <message>
            <source>From</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>to</source>
            <translation>al</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/aaaa</translation>
        </message>
        <message>
            <source>A day such as 19/11/2026; Alt and the arrow down opens a calendar. Empty: no end on this side.</source>
            <translation>Un día como 19/11/2026; Alt y la flecha abajo abre un calendario. Vacío: sin límite de este lado.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>“%1” is no day: write it as 19/11/2026.</source>
            <translation>“%1” no es un día: escríbalo como 19/11/2026.</translation>
        </message>
        <message>
            <source>The first day comes after the last one.</source>
            <translation>El primer día es posterior al último.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::DefinitionsSection</name>
        <message>
            <source>%1, edition %2</source>
            <translation>%1, edición %2</translation>
        </message>
        <message>
            <source>current</source>
            <translation>vigente</translation>
        </message>
        <message>
            <source>Came with the program</source>
            <translation>Vino con el programa</translation>
        </message>
        <message>
            <source>Accepted by a command</source>
            <translation>La aceptó una orden</translation>
        </message>
        <message>
            <source>A newer protocol came with the program. Your rings and holds are kept when it is taken over.</source>
            <translation>Con el programa vino un protocolo más nuevo. Al adoptarlo se conservan sus timbres y esperas.</translation>
        </message>
        <message>
            <source>A newer procedure came with the program.</source>
            <translation>Con el programa vino un procedimiento más nuevo.</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Adoptarlo</translation>
        </message>
        <message>
            <source>Accepted by %1</source>
            <translation>Aceptada por %1</translation>
        </message>
        <message>
            <source>New calls run under it.</source>
            <translation>Las llamadas nuevas la usan.</translation>
        </message>
        <message>
            <source>Calls that ran under it keep it.</source>
            <translation>Las llamadas que la usaron la conservan.</translation>
        </message>
        <message>
            <source>Offer a definition</source>
            <translation>Proponer una definición</translation>
        </message>
        <message>
            <source>Definitions (*.json);;All files (*)</source>
            <translation>Definiciones (*.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>%1: accepted. New calls run under it.</source>
            <translation>%1: se aceptó. Las llamadas nuevas la usan.</translation>
        </message>
        <message numerus="yes">
            <source>%1: not accepted, %n fault(s). What is current stays so.</source>
            <translation>
                <numerusform>%1: no se aceptó, tiene %n falta. Lo vigente sigue vigente.</numerusform>
                <numerusform>%1: no se aceptó, tiene %n faltas. Lo vigente sigue vigente.</numerusform>
            </translation>
        </message>
        <message>
            <source>What calls run under. An edition is never changed or deleted: another one follows, or an earlier one becomes current again.</source>
            <translation>Lo que rige las llamadas. Una edición nunca se cambia ni se borra: le sigue otra, o una anterior vuelve a estar vigente.</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>Ediciones</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Faltas</translation>
        </message>
        <message>
            <source>Make it current again</source>
            <translation>Volver a esta edición</translation>
        </message>
        <message>
            <source>Offer a file…</source>
            <translation>Proponer un archivo…</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>Definiciones</translation>
        </message>
        <message>
            <source>is being checked…</source>
            <translation>en revisión…</translation>
        </message>
        <message>
            <source>could not be checked</source>
            <translation>no se pudo revisar</translation>
        </message>
        <message>
            <source>passes this program&apos;s check</source>
            <translation>pasa la revisión de este programa</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s) by this program&apos;s check</source>
            <translation>
                <numerusform>%n falta según la revisión de este programa</numerusform>
                <numerusform>%n faltas según la revisión de este programa</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::DeskText</name>
        <message>
            <source>DEMONSTRATION: invented calls</source>
            <translation>DEMOSTRACIÓN: llamadas inventadas</translation>
        </message>
        <message>
            <source>PRACTICE: simulated calls</source>
            <translation>PRÁCTICA: llamadas simuladas</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::DesktopKeychain</name>
        <message>
            <source>Waiting for the keychain of this desktop…</source>
            <translation>Esperando al llavero de este escritorio…</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::DialPanel</name>
        <message>
            <source>Dial the extension of who asked</source>
            <translation>Marque la extensión de quien la pidió</translation>
        </message>
        <message>
            <source>Dial</source>
            <translation>Marque</translation>
        </message>
        <message>
            <source>and ask for</source>
            <translation>y pregunte por</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::Dialogs</name>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Not everything is saved</source>
            <translation>No todo está guardado</translation>
        </message>
        <message>
            <source>Wait, then close</source>
            <translation>Esperar y cerrar</translation>
        </message>
        <message>
            <source>Save them to a file and close</source>
            <translation>Guardar en un archivo y cerrar</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Quedarse aquí</translation>
        </message>
        <message>
            <source>A call is in hand</source>
            <translation>Hay una llamada en curso</translation>
        </message>
        <message>
            <source>Everything is saved. The call stays open and waits among the open calls until somebody goes on with it.</source>
            <translation>Todo está guardado. La llamada queda abierta y espera entre las llamadas abiertas hasta que alguien siga con ella.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Save the unsaved part to a file</source>
            <translation>Guardar en un archivo lo que falta</translation>
        </message>
        <message>
            <source>Recovery files (*.auricular-recovery)</source>
            <translation>Archivos de recuperación (*.auricular-recovery)</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>What you entered of the call is saved; it stays open and waits among the open calls until somebody goes on with it.</source>
            <translation>Lo que capturó de la llamada está guardado; queda abierta y espera entre las llamadas abiertas hasta que alguien la continúe.</translation>
        </message>
        <message>
            <source>This was begun and is not kept yet. Closing the window loses it:</source>
            <translation>Esto se empezó y aún no está guardado. Al cerrar la ventana se pierde:</translation>
        </message>
        <message>
            <source>Something is not kept yet</source>
            <translation>Hay algo sin guardar</translation>
        </message>
        <message>
            <source>Close and lose it</source>
            <translation>Cerrar y perderlo</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) of your calls are not in the database: it does not answer, or is not where it was.</source>
            <translation>
                <numerusform>%n entrada de sus llamadas no está en la base de datos: no responde, o no está donde estaba.</numerusform>
                <numerusform>%n entradas de sus llamadas no están en la base de datos: no responde, o no está donde estaba.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::DirectoryDialog</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>&amp;This is the caller</source>
            <translation>&amp;Es quien llama</translation>
        </message>
        <message>
            <source>&amp;Merge with another…</source>
            <translation>&amp;Unir con otra…</translation>
        </message>
        <message>
            <source>&amp;Part again</source>
            <translation>&amp;Separar otra vez</translation>
        </message>
        <message>
            <source>&amp;New person</source>
            <translation>&amp;Nueva persona</translation>
        </message>
        <message>
            <source>&amp;Import a CSV file…</source>
            <translation>&amp;Importar un CSV…</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Directorio</translation>
        </message>
        <message>
            <source>Calls and open tickets</source>
            <translation>Llamadas y tickets abiertos</translation>
        </message>
        <message numerus="yes">
            <source>%n other entry(ies) stand for the same person.</source>
            <translation>
                <numerusform>%n ficha más es de la misma persona.</numerusform>
                <numerusform>%n fichas más son de la misma persona.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticket %1 · P%2 · %3 · %4</source>
            <translation>Ticket %1 · P%2 · %3 · %4</translation>
        </message>
        <message>
            <source>Older calls are in the call log.</source>
            <translation>Las llamadas más antiguas están en el registro de llamadas.</translation>
        </message>
        <message>
            <source>No call of theirs is known yet.</source>
            <translation>Todavía no se conoce ninguna llamada suya.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>Merged: both are found as this person.</source>
            <translation>Unidas: ambas se encuentran como esta persona.</translation>
        </message>
        <message>
            <source>Parted: this entry stands for itself again.</source>
            <translation>Separadas: esta ficha vuelve a estar sola.</translation>
        </message>
        <message>
            <source>Discard what was typed?</source>
            <translation>¿Descartar lo escrito?</translation>
        </message>
        <message>
            <source>What you typed is not saved.</source>
            <translation>Lo que escribió no está guardado.</translation>
        </message>
        <message>
            <source>What you typed about %1 is not saved.</source>
            <translation>Lo que escribió sobre %1 no está guardado.</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarlo</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Seguir escribiendo</translation>
        </message>
        <message>
            <source>Somebody else changed this entry meanwhile, and not as you did. What you typed is still here: save again if it is right.</source>
            <translation>Alguien más cambió esta ficha entretanto, y no como usted. Lo que escribió sigue aquí: guarde otra vez si es correcto.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::DirectoryList</name>
        <message>
            <source>Nobody is called that, and nobody has that telephone or e-mail.</source>
            <translation>Nadie se llama así ni tiene ese teléfono o correo.</translation>
        </message>
        <message>
            <source>Search the directory</source>
            <translation>Buscar en el directorio</translation>
        </message>
        <message>
            <source>Name, telephone, e-mail, extension</source>
            <translation>Nombre, teléfono, correo, extensión</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Personas encontradas</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::DirectoryText</name>
        <message>
            <source>ext. %1</source>
            <translation>ext. %1</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>The name is missing</source>
            <translation>Falta el nombre</translation>
        </message>
        <message>
            <source>A value is too long</source>
            <translation>Un dato es demasiado largo</translation>
        </message>
        <message>
            <source>The e-mail does not have the form of one</source>
            <translation>El correo no tiene forma de correo</translation>
        </message>
        <message>
            <source>A telephone does not have 7 to 15 digits</source>
            <translation>Un teléfono no tiene de 7 a 15 dígitos</translation>
        </message>
        <message>
            <source>The extension does not have 1 to 8 digits</source>
            <translation>La extensión no tiene de 1 a 8 dígitos</translation>
        </message>
        <message>
            <source>Whether DGSEI staff is neither yes nor no</source>
            <translation>Si es personal de la DGSEI no dice ni sí ni no</translation>
        </message>
        <message>
            <source>A quotation mark is never closed</source>
            <translation>Unas comillas nunca se cierran</translation>
        </message>
        <message>
            <source>More values than columns</source>
            <translation>Más datos que columnas</translation>
        </message>
        <message>
            <source>An earlier line says otherwise of the same person</source>
            <translation>Una línea anterior dice otra cosa de la misma persona</translation>
        </message>
        <message>
            <source>Some letters cannot be read: save the file as UTF-8</source>
            <translation>Hay letras que no se pueden leer: guarde el archivo como UTF-8</translation>
        </message>
        <message>
            <source>The file ends in the middle of a card</source>
            <translation>El archivo termina a la mitad de una tarjeta</translation>
        </message>
        <message>
            <source>something where the telephone stands cannot be read as one</source>
            <translation>algo en el lugar del teléfono no se puede leer como teléfono</translation>
        </message>
        <message>
            <source>the telephone of three to six digits was taken as an extension</source>
            <translation>el teléfono de tres a seis dígitos se tomó como extensión</translation>
        </message>
        <message>
            <source>something where the extension stands cannot be read as one</source>
            <translation>algo en el lugar de la extensión no se puede leer como extensión</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>This is no CSV file and no address book (vCard, LDIF). Open it in the program it came from and save it as CSV.</source>
            <translation>No es un archivo CSV ni una libreta de direcciones (vCard, LDIF). Ábralo en el programa de donde viene y guárdelo como CSV.</translation>
        </message>
        <message>
            <source>The file is larger than 64 MB: this is no list of people.</source>
            <translation>El archivo pasa de 64 MB: no es una lista de personas.</translation>
        </message>
        <message>
            <source>No column is called “nombre” or “name”. The first line must name the columns.</source>
            <translation>Ninguna columna se llama “nombre”. La primera línea debe nombrar las columnas.</translation>
        </message>
        <message>
            <source>The file has a first line and nobody after it.</source>
            <translation>El archivo tiene una primera línea y a nadie después.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::DueEditor</name>
        <message>
            <source>at: 16:30, or 20/11 9:00</source>
            <translation>a las: 16:30, o 20/11 9:00</translation>
        </message>
        <message>
            <source>%1: time</source>
            <translation>%1: hora</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>En 1 hora</translation>
        </message>
        <message numerus="yes">
            <source>In %n minutes</source>
            <translation>
                <numerusform>En %n minuto</numerusform>
                <numerusform>En %n minutos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::DuePanel</name>
        <message>
            <source>Goes on at %1</source>
            <translation>Sigue en la %1</translation>
        </message>
        <message>
            <source>Goes on at %1: “%2”</source>
            <translation>Sigue en la %1: “%2”</translation>
        </message>
        <message>
            <source>Take it up</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Promised to %1 · %2</source>
            <translation>Prometida a %1 · %2</translation>
        </message>
        <message>
            <source>Left in the middle: %1</source>
            <translation>Quedó a medias: %1</translation>
        </message>
        <message>
            <source>Caller not known</source>
            <translation>Sin datos de quien llama</translation>
        </message>
        <message>
            <source>Nothing that was saved is lost.</source>
            <translation>Nada de lo guardado se perdió.</translation>
        </message>
        <message>
            <source>rang at %1, last touched at %2</source>
            <extracomment>two moments</extracomment>
            <translation>timbró a las %1, lo último es de las %2</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ErrorText</name>
        <message>
            <source>Nothing is lost: what you enter stays in this window.</source>
            <translation>Nada se pierde: lo que escriba se queda en esta ventana.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>Ya no está ahí.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>Refresh the list and choose again.</source>
            <translation>Actualice la lista y elija de nuevo.</translation>
        </message>
        <message>
            <source>Somebody else was first.</source>
            <translation>Alguien se adelantó.</translation>
        </message>
        <message>
            <source>What you entered is kept on the call&apos;s trail.</source>
            <translation>Lo que escribió queda en el camino de la llamada.</translation>
        </message>
        <message>
            <source>Look at the call as it stands now and go on from there.</source>
            <translation>Vea la llamada como está ahora y siga desde ahí.</translation>
        </message>
        <message>
            <source>This value does not have the right form.</source>
            <translation>Este dato no tiene la forma correcta.</translation>
        </message>
        <message>
            <source>What you typed is still there.</source>
            <translation>Lo que escribió sigue ahí.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Corríjalo e intente de nuevo.</translation>
        </message>
        <message>
            <source>The procedure does not allow that now.</source>
            <translation>El procedimiento no permite eso ahora.</translation>
        </message>
        <message>
            <source>Complete what the card marks as missing.</source>
            <translation>Complete lo que la tarjeta marca como faltante.</translation>
        </message>
        <message>
            <source>A procedure, protocol or catalogue has faults.</source>
            <translation>Un procedimiento, protocolo o catálogo tiene fallas.</translation>
        </message>
        <message>
            <source>The last accepted one stays in use.</source>
            <translation>Sigue en uso el último aceptado.</translation>
        </message>
        <message>
            <source>Let the administrator check the file.</source>
            <translation>Pida que la persona administradora revise el archivo.</translation>
        </message>
        <message>
            <source>The database is not where it was.</source>
            <translation>La base de datos no está donde estaba.</translation>
        </message>
        <message>
            <source>There is a database already.</source>
            <translation>Ya hay una base de datos.</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <translation>No se tocó.</translation>
        </message>
        <message>
            <source>Open it, or choose another place.</source>
            <translation>Ábrala, o elija otro lugar.</translation>
        </message>
        <message>
            <source>The database was written by a newer version of Auricular.</source>
            <translation>Una versión más reciente de Auricular escribió la base de datos.</translation>
        </message>
        <message>
            <source>It was not changed.</source>
            <translation>No se modificó.</translation>
        </message>
        <message>
            <source>Install that version on this PC.</source>
            <translation>Instale esa versión en esta PC.</translation>
        </message>
        <message>
            <source>The connection to the database is lost.</source>
            <translation>Se perdió la conexión con la base de datos.</translation>
        </message>
        <message>
            <source>Go on with the call. It is saved by itself as soon as the connection is back.</source>
            <translation>Siga con la llamada. Se guarda sola en cuanto vuelva la conexión.</translation>
        </message>
        <message>
            <source>The database cannot be written.</source>
            <translation>No se puede escribir en la base de datos.</translation>
        </message>
        <message>
            <source>Go on with the call and tell the administrator: the folder or the disk is read-only.</source>
            <translation>Siga con la llamada y avise a la persona administradora: la carpeta o el disco son de solo lectura.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>Go on with the call. Free some space: it is then saved by itself.</source>
            <translation>Siga con la llamada. Libere espacio: después se guarda sola.</translation>
        </message>
        <message>
            <source>The database is busy.</source>
            <translation>La base de datos está ocupada.</translation>
        </message>
        <message>
            <source>Go on with the call. It is saved by itself in a moment.</source>
            <translation>Siga con la llamada. Se guarda sola en un momento.</translation>
        </message>
        <message>
            <source>The database is damaged.</source>
            <translation>La base de datos está dañada.</translation>
        </message>
        <message>
            <source>Nothing more is written to it; what is not saved stays in this window.</source>
            <translation>Ya no se escribe nada en ella; lo que no está guardado se queda en esta ventana.</translation>
        </message>
        <message>
            <source>Finish the call, close the window and save the unsaved part to a file. Then tell the administrator.</source>
            <translation>Termine la llamada, cierre la ventana y guarde en un archivo lo que falta. Después avise a la persona administradora.</translation>
        </message>
        <message>
            <source>The database does not answer as it should.</source>
            <translation>La base de datos no responde como debe.</translation>
        </message>
        <message>
            <source>Go on with the call. It is tried again by itself; if this stays, tell the administrator.</source>
            <translation>Siga con la llamada. Se intenta de nuevo sin que haga nada; si esto sigue, avise a la persona administradora.</translation>
        </message>
        <message>
            <source>The part of the program that writes Excel files is not on this PC.</source>
            <translation>La parte del programa que escribe archivos de Excel no está en esta computadora.</translation>
        </message>
        <message>
            <source>Nothing was written; a file of that name stays as it was.</source>
            <translation>No se escribió nada; un archivo con ese nombre queda como estaba.</translation>
        </message>
        <message>
            <source>Have the program installed again. CSV and PDF do without it.</source>
            <translation>Pida que instalen el programa de nuevo. CSV y PDF no la necesitan.</translation>
        </message>
        <message>
            <source>The server asks for a password.</source>
            <translation>El servidor pide una contraseña.</translation>
        </message>
        <message>
            <source>Type it when asked, or keep it in ~/.pgpass, or in a file named by ?passfile= in the address.</source>
            <translation>Escríbala cuando se le pida, o guárdela en ~/.pgpass, o en un archivo que la dirección nombre con ?passfile=.</translation>
        </message>
        <message>
            <source>The server does not take the password.</source>
            <translation>El servidor no acepta la contraseña.</translation>
        </message>
        <message>
            <source>Check the role&apos;s name and its password, also in ~/.pgpass.</source>
            <translation>Revise el nombre del usuario y su contraseña, también en ~/.pgpass.</translation>
        </message>
        <message>
            <source>The server does not know this role.</source>
            <translation>El servidor no conoce a este usuario.</translation>
        </message>
        <message>
            <source>Check the name before the @ of the address, or let the server&apos;s administrator create the role.</source>
            <translation>Revise el nombre antes de la @ de la dirección, o pida al administrador del servidor que cree el usuario.</translation>
        </message>
        <message>
            <source>The server lets this role in from nowhere, or not from this PC.</source>
            <translation>El servidor no deja entrar a este usuario, o no desde esta PC.</translation>
        </message>
        <message>
            <source>Let the server&apos;s administrator allow it (pg_hba.conf, right to connect).</source>
            <translation>Pida al administrador del servidor que lo permita (pg_hba.conf, permiso de conexión).</translation>
        </message>
        <message>
            <source>The server and this PC do not agree on encryption (TLS), or its certificate does not pass.</source>
            <translation>El servidor y esta PC no coinciden en el cifrado (TLS), o su certificado no es válido.</translation>
        </message>
        <message>
            <source>Check sslmode and sslrootcert in the address, and the server&apos;s certificate.</source>
            <translation>Revise sslmode y sslrootcert en la dirección, y el certificado del servidor.</translation>
        </message>
        <message>
            <source>The server takes no more connections.</source>
            <translation>El servidor no acepta más conexiones.</translation>
        </message>
        <message>
            <source>Close what is not needed, or let the server&apos;s administrator raise the limit.</source>
            <translation>Cierre lo que no se necesite, o pida al administrador del servidor que suba el límite.</translation>
        </message>
        <message>
            <source>No machine of that name is known.</source>
            <translation>No se conoce ninguna máquina con ese nombre.</translation>
        </message>
        <message>
            <source>Check the server&apos;s name in the address, and the network of this PC.</source>
            <translation>Revise el nombre del servidor en la dirección, y la red de esta PC.</translation>
        </message>
        <message>
            <source>At that address no server answers: it is not started, or the port is another one.</source>
            <translation>En esa dirección no responde ningún servidor: no está iniciado, o el puerto es otro.</translation>
        </message>
        <message>
            <source>Check the port, and that the server runs.</source>
            <translation>Revise el puerto, y que el servidor esté funcionando.</translation>
        </message>
        <message>
            <source>The server does not answer.</source>
            <translation>El servidor no responde.</translation>
        </message>
        <message>
            <source>Check that it runs and that this PC reaches it through the network.</source>
            <translation>Revise que esté funcionando y que esta PC lo alcance por la red.</translation>
        </message>
        <message>
            <source>The server is starting or stopping.</source>
            <translation>El servidor se está iniciando o deteniendo.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Intente de nuevo en un momento.</translation>
        </message>
        <message>
            <source>This server is a standby: it copies another one and takes no writes.</source>
            <translation>Este servidor es de reserva: copia a otro y no acepta escrituras.</translation>
        </message>
        <message>
            <source>Name the primary server in the address, or all of them with commas.</source>
            <translation>Ponga en la dirección el servidor principal, o todos, separados por comas.</translation>
        </message>
        <message>
            <source>Between this PC and the server stands a connection pooler that mixes the statements of several programs.</source>
            <translation>Entre esta PC y el servidor hay un concentrador de conexiones que mezcla las instrucciones de varios programas.</translation>
        </message>
        <message>
            <source>Let the administrator set it to session pooling, or name the server itself in the address.</source>
            <translation>Pida al administrador que lo ponga en modo de sesión, o ponga en la dirección el servidor mismo.</translation>
        </message>
        <message>
            <source>The database is of an older version, and this role may not bring it up to date.</source>
            <translation>La base de datos es de una versión anterior, y este usuario no puede actualizarla.</translation>
        </message>
        <message>
            <source>Let the owner of the database open it once, for example with: auricular-cli check --database ADDRESS</source>
            <translation>Pida al dueño de la base de datos que la abra una vez, por ejemplo con: auricular-cli check --database DIRECCIÓN</translation>
        </message>
        <message>
            <source>A write-ahead log that is not its own lies beside the database.</source>
            <translation>Junto a la base de datos hay un registro de cambios que no es suyo.</translation>
        </message>
        <message>
            <source>Let the administrator look at it.</source>
            <translation>Pida al administrador que lo revise.</translation>
        </message>
        <message>
            <source>A file beside the database belongs to somebody else and keeps everybody from writing: %1.</source>
            <translation>Un archivo junto a la base de datos es de otra persona y no deja escribir a nadie: %1.</translation>
        </message>
        <message>
            <source>When nobody has the database open, let the administrator give that file to the owner of the database.</source>
            <translation>Cuando nadie tenga abierta la base de datos, pida al administrador que dé ese archivo al dueño de la base de datos.</translation>
        </message>
        <message>
            <source>Restore a copy.</source>
            <translation>Restaure una copia.</translation>
        </message>
        <message>
            <source>The database lacks what this window had saved before: it was set back to an earlier state.</source>
            <translation>A la base de datos le falta lo que esta ventana había guardado antes: volvió a un estado anterior.</translation>
        </message>
        <message>
            <source>Another file stands where the database was.</source>
            <translation>Otro archivo está donde estaba la base de datos.</translation>
        </message>
        <message>
            <source>Put the database back, or close the window and save the unsaved part to a file.</source>
            <translation>Devuelva la base de datos a su lugar, o cierre la ventana y guarde en un archivo lo no guardado.</translation>
        </message>
        <message>
            <source>No new one was made in its place. What you enter, and what was saved since this window opened, stays in this window.</source>
            <translation>No se creó otra en su lugar. Lo que usted captura, y lo guardado desde que se abrió esta ventana, sigue en esta ventana.</translation>
        </message>
        <message>
            <source>Put it back, or check the drive; else close the window and save the unsaved part to a file.</source>
            <translation>Devuélvala a su lugar, o revise la unidad; si no, cierre la ventana y guarde en un archivo lo no guardado.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ExchangePanel</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>General call report %1</source>
            <translation>Reporte general de llamadas %1</translation>
        </message>
        <message>
            <source>Beginning…</source>
            <translation>Empezando…</translation>
        </message>
        <message>
            <source>%1 of %2 calls</source>
            <translation>%1 de %2 llamadas</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) saved as %1</source>
            <translation>
                <numerusform>%n llamada guardada en %1</numerusform>
                <numerusform>%n llamadas guardadas en %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. A file of that name stays as it was.</source>
            <translation>Detenido. Un archivo con ese nombre queda como estaba.</translation>
        </message>
        <message>
            <source>So many months do not fit into one workbook. Save some years at a time, or as CSV.</source>
            <translation>Tantos meses no caben en un libro. Guarde unos años a la vez, o como CSV.</translation>
        </message>
        <message>
            <source>The disk is full: nothing was written, and a file of that name stays as it was. Free some space or choose another place.</source>
            <translation>El disco está lleno: no se escribió nada y un archivo con ese nombre queda como estaba. Libere espacio o elija otro lugar.</translation>
        </message>
        <message>
            <source>The file could not be written; one of that name stays as it was. Choose another place, or close it where it is open.</source>
            <translation>No se pudo escribir el archivo; uno con ese nombre queda como estaba. Elija otro lugar, o ciérrelo donde esté abierto.</translation>
        </message>
        <message>
            <source>The general call report of the manual: every call of the months with its dates, times and figures, for Excel or another program. It is written beside your work and can be stopped.</source>
            <translation>El reporte general de llamadas del manual: cada llamada de los meses con sus fechas, horas y cifras, para Excel u otro programa. Se escribe mientras usted trabaja y puede detenerse.</translation>
        </message>
        <message>
            <source>First month</source>
            <translation>Primer mes</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Último mes</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Como</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>El mes anterior</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>El mes siguiente</translation>
        </message>
        <message>
            <source>Excel workbook (.xlsx)</source>
            <translation>Libro de Excel (.xlsx)</translation>
        </message>
        <message>
            <source>CSV (UTF-8)</source>
            <translation>CSV (UTF-8)</translation>
        </message>
        <message>
            <source>CSV for Excel (UTF-8 with its mark)</source>
            <translation>CSV para Excel (UTF-8 con marca)</translation>
        </message>
        <message>
            <source>Save the general call report…</source>
            <translation>Guardar el reporte general de llamadas…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Call report</source>
            <translation>Reporte general</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ExtensionsSection</name>
        <message>
            <source>Whom a call can be transferred to. At a transfer, the number says whose it is.</source>
            <translation>A quién se puede transferir una llamada. Al transferir, el número dice de quién es.</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Extensión</translation>
        </message>
        <message>
            <source>1 to 8 digits</source>
            <translation>De 1 a 8 dígitos</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Quién contesta</translation>
        </message>
        <message>
            <source>Place (may stay empty)</source>
            <translation>Lugar (puede quedar vacío)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Extensions</source>
            <translation>Extensiones</translation>
        </message>
        <message>
            <source>New extension</source>
            <translation>Nueva extensión</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::FaultText</name>
        <message>
            <source>object</source>
            <translation>objeto</translation>
        </message>
        <message>
            <source>list</source>
            <translation>lista</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <source>whole number</source>
            <translation>número entero</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a range of numbers</comment>
            <translation>de %1 a %2</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>renglón %1: %2</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::FieldEditor</name>
        <message>
            <source>%1: not known</source>
            <translation>%1: no se sabe</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::FieldText</name>
        <message>
            <source>has none</source>
            <translation>no tiene</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::FieldsPanel</name>
        <message>
            <source>affected</source>
            <extracomment>&quot;affected [12] of [38]&quot;: before the two numbers of people</extracomment>
            <translation>afectados</translation>
        </message>
        <message>
            <source>of</source>
            <translation>de</translation>
        </message>
        <message>
            <source>An e-mail looks like name@place.mx</source>
            <translation>Un correo es como nombre@lugar.mx</translation>
        </message>
        <message>
            <source>A telephone has 7 to 15 digits</source>
            <translation>Un teléfono tiene de 7 a 15 dígitos</translation>
        </message>
        <message>
            <source>An extension has 1 to 8 digits</source>
            <translation>Una extensión tiene de 1 a 8 dígitos</translation>
        </message>
        <message>
            <source>Write a time, such as 16:30</source>
            <translation>Escriba una hora, como 16:30</translation>
        </message>
        <message>
            <source>Write a number</source>
            <translation>Escriba un número</translation>
        </message>
        <message>
            <source>Choose one of the services</source>
            <translation>Elija uno de los servicios</translation>
        </message>
        <message>
            <source>This time has passed: choose another</source>
            <translation>Esa hora ya pasó: elija otra</translation>
        </message>
        <message>
            <source>This value is not known</source>
            <translation>Este dato no se conoce</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::FigureText</name>
        <message>
            <source>%1 %2</source>
            <extracomment>&quot;November&quot; or &quot;Thursday 19 November&quot;, and the year</extracomment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <translation>%1, %2 a %3</translation>
        </message>
        <message>
            <source>1 Immediacy</source>
            <translation>1 Inmediatez</translation>
        </message>
        <message>
            <source>1st level</source>
            <extracomment>heads of narrow columns, from here on</extracomment>
            <translation>1.er nivel</translation>
        </message>
        <message>
            <source>2 Greeting</source>
            <translation>2 Saludo</translation>
        </message>
        <message>
            <source>2nd level</source>
            <translation>2.º nivel</translation>
        </message>
        <message>
            <source>6 Hold</source>
            <translation>6 Espera</translation>
        </message>
        <message>
            <source>7 Farewell</source>
            <translation>7 Despedida</translation>
        </message>
        <message>
            <source>Adherence</source>
            <translation>Adherencia</translation>
        </message>
        <message>
            <source>Answered calls without a ticket ÷ answered</source>
            <translation>Contestadas sin ticket ÷ contestadas</translation>
        </message>
        <message>
            <source>Answered in time ÷ answered with known rings</source>
            <translation>Contestadas a tiempo ÷ contestadas con timbres conocidos</translation>
        </message>
        <message>
            <source>Answered without a ticket</source>
            <translation>Contestadas sin ticket</translation>
        </message>
        <message>
            <source>Answered ÷ rang</source>
            <translation>Contestadas ÷ las que timbraron</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Contestadas</translation>
        </message>
        <message>
            <source>April</source>
            <translation>abril</translation>
        </message>
        <message>
            <source>Asked how they rate it</source>
            <translation>A quienes se pidió calificar</translation>
        </message>
        <message>
            <source>August</source>
            <translation>agosto</translation>
        </message>
        <message>
            <source>By other channels</source>
            <translation>Por otros medios</translation>
        </message>
        <message>
            <source>Callers who rated ÷ callers asked</source>
            <translation>Quienes calificaron ÷ a quienes se pidió</translation>
        </message>
        <message>
            <source>Calls of before, not in these two</source>
            <translation>Llamadas de antes, fuera de estas dos</translation>
        </message>
        <message>
            <source>Calls to the outside</source>
            <translation>Llamadas al exterior</translation>
        </message>
        <message>
            <source>Calls whose transfer was accepted ÷ calls received × 100</source>
            <translation>Llamadas con transferencia aceptada ÷ llamadas recibidas × 100</translation>
        </message>
        <message>
            <source>Calls with a hold</source>
            <translation>Llamadas con espera</translation>
        </message>
        <message>
            <source>Calls with a request solved by telephone ÷ calls received × 100</source>
            <translation>Llamadas con una petición resuelta por teléfono ÷ llamadas recibidas × 100</translation>
        </message>
        <message>
            <source>Calls with a ticket made ÷ calls received × 100</source>
            <translation>Llamadas con ticket generado ÷ llamadas recibidas × 100</translation>
        </message>
        <message>
            <source>Calls with an attempt dialled to the outside ÷ calls received × 100</source>
            <translation>Llamadas con un intento marcado al exterior ÷ llamadas recibidas × 100</translation>
        </message>
        <message>
            <source>December</source>
            <translation>diciembre</translation>
        </message>
        <message>
            <source>Drop.</source>
            <translation>Cortadas</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Cortada</translation>
        </message>
        <message>
            <source>February</source>
            <translation>febrero</translation>
        </message>
        <message>
            <source>First contact</source>
            <translation>Primer contacto</translation>
        </message>
        <message>
            <source>First level support</source>
            <translation>Soporte de primer nivel</translation>
        </message>
        <message>
            <source>First level</source>
            <translation>Primer nivel</translation>
        </message>
        <message>
            <source>Handling</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Holds kept</source>
            <translation>Esperas cumplidas</translation>
        </message>
        <message>
            <source>Holds with every contact in time ÷ holds</source>
            <translation>Esperas con todos sus contactos a tiempo ÷ esperas</translation>
        </message>
        <message>
            <source>Holds with every contact in time</source>
            <translation>Esperas con todos sus contactos a tiempo</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Esperas</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importadas</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>A tiempo</translation>
        </message>
        <message>
            <source>January</source>
            <translation>enero</translation>
        </message>
        <message>
            <source>July</source>
            <translation>julio</translation>
        </message>
        <message>
            <source>June</source>
            <translation>junio</translation>
        </message>
        <message>
            <source>March</source>
            <translation>marzo</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mayo</translation>
        </message>
        <message>
            <source>No shift</source>
            <translation>Sin turno</translation>
        </message>
        <message>
            <source>Not carried out</source>
            <translation>No se realizó</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>No real.</translation>
        </message>
        <message>
            <source>November</source>
            <translation>noviembre</translation>
        </message>
        <message>
            <source>October</source>
            <translation>octubre</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Out of scope</source>
            <translation>Fuera de los servicios</translation>
        </message>
        <message>
            <source>Outs.</source>
            <translation>Exterior</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Al exterior</translation>
        </message>
        <message>
            <source>Point 1 applied</source>
            <translation>Punto 1, aplicaba</translation>
        </message>
        <message>
            <source>Point 1 kept</source>
            <translation>Punto 1, cumplido</translation>
        </message>
        <message>
            <source>Point 2 applied</source>
            <translation>Punto 2, aplicaba</translation>
        </message>
        <message>
            <source>Point 2 kept</source>
            <translation>Punto 2, cumplido</translation>
        </message>
        <message>
            <source>Point 6 applied</source>
            <translation>Punto 6, aplicaba</translation>
        </message>
        <message>
            <source>Point 6 kept</source>
            <translation>Punto 6, cumplido</translation>
        </message>
        <message>
            <source>Point 7 applied</source>
            <translation>Punto 7, aplicaba</translation>
        </message>
        <message>
            <source>Point 7 kept</source>
            <translation>Punto 7, cumplido</translation>
        </message>
        <message>
            <source>Points kept ÷ points that applied, of 1, 2, 6 and 7</source>
            <translation>Puntos cumplidos ÷ puntos que aplicaban, del 1, 2, 6 y 7</translation>
        </message>
        <message>
            <source>Rated calls</source>
            <translation>Calificadas</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>Calificaron</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibidas</translation>
        </message>
        <message>
            <source>Requests for support</source>
            <translation>Peticiones de soporte</translation>
        </message>
        <message>
            <source>Requests solved by telephone ÷ requests for support</source>
            <translation>Peticiones resueltas por teléfono ÷ peticiones de soporte</translation>
        </message>
        <message>
            <source>Response rate</source>
            <translation>Tasa de respuesta</translation>
        </message>
        <message>
            <source>Rings measured, in time</source>
            <translation>Timbres medidos, a tiempo</translation>
        </message>
        <message>
            <source>Rings measured, late</source>
            <translation>Timbres medidos, tarde</translation>
        </message>
        <message>
            <source>Rings not known</source>
            <translation>Timbres sin dato</translation>
        </message>
        <message>
            <source>Rings typed, in time</source>
            <translation>Timbres escritos, a tiempo</translation>
        </message>
        <message>
            <source>Rings typed, late</source>
            <translation>Timbres escritos, tarde</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Fuera</translation>
        </message>
        <message>
            <source>Second level support</source>
            <translation>Soporte de segundo nivel</translation>
        </message>
        <message>
            <source>Second level</source>
            <translation>Segundo nivel</translation>
        </message>
        <message>
            <source>Second rings of a cut call</source>
            <translation>Segundos timbres de una cortada</translation>
        </message>
        <message>
            <source>September</source>
            <translation>septiembre</translation>
        </message>
        <message>
            <source>Solved by telephone</source>
            <translation>Resueltas por teléfono</translation>
        </message>
        <message>
            <source>Status of a ticket</source>
            <translation>Estado de un ticket</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Sum of the ratings</source>
            <translation>Suma de calificaciones</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Tense calls</source>
            <translation>Llamadas tensas</translation>
        </message>
        <message>
            <source>Transf.</source>
            <translation>Transf.</translation>
        </message>
        <message>
            <source>Transferred calls</source>
            <translation>Llamadas transferidas</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Transferida</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>Sin contestar</translation>
        </message>
        <message>
            <source>With several classes</source>
            <translation>Con varias clases</translation>
        </message>
        <message>
            <source>Without second level</source>
            <translation>Sin segundo nivel</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>No 2nd level</source>
            <translation>Sin 2.º nivel</translation>
        </message>
        <message>
            <source>1st contact</source>
            <translation>1.er contacto</translation>
        </message>
        <message>
            <source>Times by the older rule</source>
            <translation>Tiempos por la regla anterior</translation>
        </message>
        <message>
            <source>Answered, and nobody wrote how long</source>
            <translation>Contestadas cuya duración nadie anotó</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::FiguresPaper</name>
        <message>
            <source>% of received</source>
            <translation>% de recibidas</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Contestadas</translation>
        </message>
        <message>
            <source>As of %1 · %2</source>
            <translation>Al %1 · %2</translation>
        </message>
        <message>
            <source>Auricular · by who answered, else whom it rang at; groups are sums, not means of calls</source>
            <translation>Auricular · de quien contestó o, sin respuesta, a quien le timbró; los grupos son sumas, no promedios de llamadas</translation>
        </message>
        <message>
            <source>Auricular · calls that rang first in the month, %1; received = the eight outcomes; classes need not add up</source>
            <translation>Auricular · llamadas cuyo primer timbre fue en el mes, %1; recibidas = los ocho resultados; las clases no tienen que sumar</translation>
        </message>
        <message>
            <source>Calls received</source>
            <translation>Llamadas recibidas</translation>
        </message>
        <message>
            <source>Code:</source>
            <translation>Código:</translation>
        </message>
        <message>
            <source>Date:</source>
            <translation>Fecha:</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>Edition:</source>
            <translation>Edición:</translation>
        </message>
        <message>
            <source>Figures by agent %1 %2</source>
            <translation>Cifras por agente %1 %2</translation>
        </message>
        <message>
            <source>Figures by agent</source>
            <translation>Cifras por agente</translation>
        </message>
        <message>
            <source>Handling</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>How they are counted</source>
            <translation>Cómo se cuentan</translation>
        </message>
        <message>
            <source>Indicators %1 to %2</source>
            <translation>Indicadores %1 a %2</translation>
        </message>
        <message>
            <source>Indicators %1</source>
            <translation>Indicadores %1</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>Month of the first ring</source>
            <translation>Mes del primer timbre</translation>
        </message>
        <message>
            <source>Monthly indicators</source>
            <translation>Indicadores mensuales</translation>
        </message>
        <message>
            <source>Outcome: %1</source>
            <translation>Resultado: %1</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>Calificaron</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Calific.</translation>
        </message>
        <message>
            <source>Received: the eight outcomes</source>
            <translation>Recibidas: los ocho resultados</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibidas</translation>
        </message>
        <message>
            <source>Still open: not in the sums</source>
            <translation>Aún abiertas: fuera de las sumas</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Convers.</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Tickets</translation>
        </message>
        <message>
            <source>other outcomes</source>
            <translation>otros resultados</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::FirstStartPage</name>
        <message>
            <source>Who answers at this desk?</source>
            <translation>¿Quién contesta en este puesto?</translation>
        </message>
        <message>
            <source>Name and surname</source>
            <translation>Nombre y apellido</translation>
        </message>
        <message>
            <source>Telephone of the Centro de Atención Telefónica (may stay empty)</source>
            <translation>Teléfono del Centro de Atención Telefónica (puede quedar vacío)</translation>
        </message>
        <message>
            <source>It is given to callers who ask for a service of somebody else. It is in no manual: ask your head of department.</source>
            <translation>Se da a quien pide un servicio que no es de la DGSEI. No está en ningún manual: pregunte a su jefatura.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>The greeting says this name. The rest is filled in; everything can be changed later in the settings.</source>
            <translation>El saludo dice este nombre. Lo demás ya está escrito; todo se puede cambiar después en Ajustes.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>This is no time zone. Choose one of the list, for example America/Mexico_City.</source>
            <translation>Esto no es una zona horaria. Elija una de la lista, por ejemplo America/Mexico_City.</translation>
        </message>
        <message>
            <source>Look around in a demo desk</source>
            <translation>Conocer el programa en una mesa de demostración</translation>
        </message>
        <message>
            <source>Who solves the tickets (may stay empty)</source>
            <translation>Quién resuelve los tickets (puede quedar vacío)</translation>
        </message>
        <message>
            <source>Name and surname of one resolver, proposed for the tickets of every group. The settings name others, group by group.</source>
            <translation>Nombre y apellido de un resolutor, que se propone para los tickets de todos los grupos. En los ajustes se nombran otros, grupo por grupo.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::GroupsSection</name>
        <message>
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <source>has left</source>
            <translation>ya no está</translation>
        </message>
        <message>
            <source>This is no e-mail address</source>
            <translation>Esto no es un correo electrónico</translation>
        </message>
        <message>
            <source>Takes tickets again</source>
            <translation>Vuelve a recibir tickets</translation>
        </message>
        <message>
            <source>Takes no more tickets</source>
            <translation>Ya no recibe tickets</translation>
        </message>
        <message>
            <source>Whom tickets are assigned to. Saving makes a new edition of the catalogue; whoever leaves stays known by name.</source>
            <translation>A quién se asignan los tickets. Guardar hace una nueva edición del catálogo; de quien se va se conserva el nombre.</translation>
        </message>
        <message>
            <source>Name in Spanish</source>
            <translation>Nombre en español</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Nombre en inglés</translation>
        </message>
        <message>
            <source>People of the group</source>
            <translation>Personas del grupo</translation>
        </message>
        <message>
            <source>Name and surname of the resolver</source>
            <translation>Nombre y apellido del resolutor</translation>
        </message>
        <message>
            <source>E-mail (may stay empty)</source>
            <translation>Correo electrónico (puede quedar vacío)</translation>
        </message>
        <message>
            <source>New resolver</source>
            <translation>Nuevo resolutor</translation>
        </message>
        <message>
            <source>Groups and resolvers</source>
            <translation>Grupos y resolutores</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Nuevo grupo</translation>
        </message>
        <message>
            <source>Nobody yet: this group&apos;s tickets stay unassigned. “%1” adds somebody.</source>
            <translation>Aún no hay nadie: los tickets de este grupo quedan sin asignar. «%1» agrega a alguien.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::HoldPanel</name>
        <message>
            <source>I spoke to them</source>
            <translation>Ya contacté</translation>
        </message>
        <message>
            <source>Back to the call</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>The caller heard you a moment ago. Get ready with the sentence.</source>
            <translation>Le escucharon hace un momento. Tenga lista la frase.</translation>
        </message>
        <message>
            <source>Say the sentence and press the button: the ring begins anew.</source>
            <translation>Diga la frase y pulse el botón: el anillo empieza de nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>Speak to the caller: %n s left</source>
            <translation>
                <numerusform>Toca contactar: queda %n s</numerusform>
                <numerusform>Toca contactar: quedan %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Late by %n s: speak to the caller</source>
            <translation>
                <numerusform>Tarde por %n s: hable con quien llama</numerusform>
                <numerusform>Tarde por %n s: hable con quien llama</numerusform>
            </translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En espera</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) in this hold</source>
            <translation>
                <numerusform>%n contacto en esta espera</numerusform>
                <numerusform>%n contactos en esta espera</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::HoldRing</name>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::IdlePanel</name>
        <message>
            <source>A call rings</source>
            <translation>Timbra una llamada</translation>
        </message>
        <message>
            <source>Register another contact</source>
            <translation>Registrar otra atención</translation>
        </message>
        <message>
            <source>Shift F5</source>
            <translation>Mayús F5</translation>
        </message>
        <message>
            <source>Today, you</source>
            <translation>Hoy, usted</translation>
        </message>
        <message numerus="yes">
            <source>call(s)</source>
            <translation>
                <numerusform>llamada</numerusform>
                <numerusform>llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>the last one ended at %1</source>
            <translation>la última terminó a las %1</translation>
        </message>
        <message>
            <source>first level</source>
            <translation>primer nivel</translation>
        </message>
        <message>
            <source>with a ticket</source>
            <translation>con ticket</translation>
        </message>
        <message>
            <source>the last one, %1</source>
            <translation>el último, %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>in %n ring(s)</source>
            <translation>
                <numerusform>en %n timbre</numerusform>
                <numerusform>en %n timbres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late, the last one at %1</source>
            <translation>
                <numerusform>%n tarde, a las %1</numerusform>
                <numerusform>%n tarde, la última a las %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The last ones</source>
            <translation>Últimas</translation>
        </message>
        <message>
            <source>Go away</source>
            <translation>Ausentarse</translation>
        </message>
        <message>
            <source>I am back</source>
            <translation>Ya volví</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ImportColumnsPage</name>
        <message>
            <source>Say which column has the day of the call.</source>
            <translation>Diga qué columna tiene el día de la llamada.</translation>
        </message>
        <message>
            <source>Say which column has the outcome, or which have the kinds.</source>
            <translation>Diga qué columna tiene el resultado, o cuáles tienen los tipos.</translation>
        </message>
        <message>
            <source>Column %1, without a name</source>
            <translation>Columna %1, sin nombre</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>another column says it already</source>
            <translation>otra columna ya lo dice</translation>
        </message>
        <message>
            <source>remembered</source>
            <translation>recordado</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>propuesto</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>no reconocida</translation>
        </message>
        <message>
            <source>What does each column say? What is recognised by its name is filled in; correct what is wrong and leave as not read what has no place here.</source>
            <translation>¿Qué dice cada columna? Lo que se reconoce por su nombre ya está puesto; corrija lo que esté mal y deje como no leído lo que no tenga lugar aquí.</translation>
        </message>
        <message>
            <source>Line with the names of the columns</source>
            <translation>Línea con los nombres de las columnas</translation>
        </message>
        <message>
            <source>Days such as 03/04</source>
            <translation>Días como 03/04</translation>
        </message>
        <message>
            <source>as the days themselves say</source>
            <translation>como digan los propios días</translation>
        </message>
        <message>
            <source>day first: 3 April</source>
            <translation>primero el día: 3 de abril</translation>
        </message>
        <message>
            <source>month first: 4 March</source>
            <translation>primero el mes: 4 de marzo</translation>
        </message>
        <message>
            <source>%1 (hidden)</source>
            <translation>%1 (oculta)</translation>
        </message>
        <message>
            <source>none: the log begins at once</source>
            <translation>ninguna: el registro empieza de una vez</translation>
        </message>
        <message>
            <source>year first: 26-04-03</source>
            <translation>primero el año: 26-04-03</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letras</translation>
        </message>
        <message>
            <source>Between cells</source>
            <translation>Entre celdas</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>coma</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>punto y coma</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulador</translation>
        </message>
        <message>
            <source>bar</source>
            <translation>barra</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ImportDialog</name>
        <message>
            <source>Import people</source>
            <translation>Importar personas</translation>
        </message>
        <message>
            <source>What cannot be taken</source>
            <translation>Lo que no se puede tomar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Lists and address books (*.csv *.txt *.tsv *.vcf *.vcard *.ldif *.ldi);;All files (*)</source>
            <translation>Listas y libretas de direcciones (*.csv *.txt *.tsv *.vcf *.vcard *.ldif *.ldi);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Leyendo el archivo…</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>El archivo no se puede leer.</translation>
        </message>
        <message>
            <source>%1
Nothing was changed.</source>
            <translation>%1
No se cambió nada.</translation>
        </message>
        <message>
            <source>%1
Who was imported until then stays; importing the file again goes on with the rest.</source>
            <translation>%1
Quienes ya se importaron se quedan; al importar el archivo otra vez se sigue con el resto.</translation>
        </message>
        <message>
            <source>New: %1 · changed: %2 · unchanged: %3 · bad lines: %4</source>
            <translation>Nuevas: %1 · cambiadas: %2 · sin cambio: %3 · líneas con error: %4</translation>
        </message>
        <message>
            <source>Imported.
%1</source>
            <translation>Importado.
%1</translation>
        </message>
        <message>
            <source>Nothing is changed yet. This is what importing does:
%1</source>
            <translation>Todavía no cambia nada. Esto haría la importación:
%1</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Línea %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n value(s) not taken</source>
            <extracomment>%1: the head of a column or the name of a property</extracomment>
            <translation>
                <numerusform>«%1»: %n dato no se toma</numerusform>
                <numerusform>«%1»: %n datos no se toman</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1, taken: %2</source>
            <translation>Línea %1, tomada: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importando…</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ImportPanel</name>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Beginning…</source>
            <translation>Empezando…</translation>
        </message>
        <message>
            <source>Taking back…</source>
            <translation>Deshaciendo…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Leyendo el archivo…</translation>
        </message>
        <message>
            <source>%1 of %2 calls taken back</source>
            <translation>%1 de %2 llamadas deshechas</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 de %2 filas</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No line of this file has a day and an outcome in these columns.</source>
            <translation>Ninguna línea de este archivo tiene un día y un resultado en estas columnas.</translation>
        </message>
        <message>
            <source>Nothing in the file says whether 03/04 is the 3rd of April or the 4th of March. Say it above.</source>
            <translation>Nada en el archivo dice si 03/04 es el 3 de abril o el 4 de marzo. Dígalo arriba.</translation>
        </message>
        <message>
            <source>What was brought in until then stays; going on here, or with the same file, brings in the rest.</source>
            <translation>Lo importado hasta entonces se queda; seguir aquí, o con el mismo archivo, importa el resto.</translation>
        </message>
        <message>
            <source>%1 - not taken.xlsx</source>
            <translation>%1 - no tomadas.xlsx</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved as %1</source>
            <translation>
                <numerusform>%n fila guardada como %1</numerusform>
                <numerusform>%n filas guardadas como %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. A file of that name stays as it was.</source>
            <translation>Detenido. Un archivo con ese nombre queda como estaba.</translation>
        </message>
        <message>
            <source>The disk is full: nothing was written, and a file of that name stays as it was.</source>
            <translation>El disco está lleno: no se escribió nada, y un archivo con ese nombre queda como estaba.</translation>
        </message>
        <message>
            <source>The file could not be written; one of that name stays as it was. Choose another place, or close it where it is open.</source>
            <translation>El archivo no se pudo escribir; uno con ese nombre queda como estaba. Elija otro lugar, o ciérrelo donde esté abierto.</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) of “%1” taken back.</source>
            <translation>
                <numerusform>Se deshizo %n llamada de «%1».</numerusform>
                <numerusform>Se deshicieron %n llamadas de «%1».</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” cannot be taken back: calls of it were amended since. The log shows them as imported and amended.</source>
            <translation>«%1» no se puede deshacer: después se enmendaron llamadas suyas. El registro las muestra como importadas y enmendadas.</translation>
        </message>
        <message>
            <source>Stopped. Taking it back once more goes on with the rest.</source>
            <translation>Detenido. Deshacerla otra vez sigue con el resto.</translation>
        </message>
        <message>
            <source>“%1” was taken back already.</source>
            <translation>«%1» ya estaba deshecha.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 de %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n call(s)</source>
            <translation>
                <numerusform>Importar %n llamada</numerusform>
                <numerusform>Importar %n llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on without a call</source>
            <translation>Seguir sin llamadas</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Otro archivo</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Leave this file</source>
            <translation>Dejar este archivo</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Import: bring in a log kept before</source>
            <translation>Importar: traer una bitácora anterior</translation>
        </message>
        <message>
            <source>Import: “%1” is being brought in; what is in by then stays, the rest does not come</source>
            <translation>Importar: «%1» se está importando; lo que ya entró se queda, lo demás no entra</translation>
        </message>
        <message>
            <source>Import: what was said of “%1”</source>
            <translation>Importar: lo que se indicó de «%1»</translation>
        </message>
        <message>
            <source>Say first what the cells leave open: without it nothing can be read.</source>
            <translation>Diga primero lo que las celdas dejan abierto: sin eso no se puede leer nada.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ImportPreviewPage</name>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>First in</source>
            <translation>Primero en</translation>
        </message>
        <message>
            <source>Why rows are not taken</source>
            <translation>Por qué no se toman filas</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>fila %1</translation>
        </message>
        <message>
            <source>row %1: “%2”</source>
            <translation>fila %1: «%2»</translation>
        </message>
        <message>
            <source>%1 rows: %2 would be taken, %3 are here already, %4 cannot be taken. Nothing is changed yet.</source>
            <translation>%1 filas: %2 se tomarían, %3 ya están aquí, %4 no se pueden tomar. Aún no cambia nada.</translation>
        </message>
        <message>
            <source>The first calls, as they are read. Look whether days, times and names stand where they belong.</source>
            <translation>Las primeras llamadas, como se leen. Mire si días, horas y nombres están donde deben.</translation>
        </message>
        <message>
            <source>What is wrong with the rows that cannot be taken; they can be saved afterwards, to be mended.</source>
            <translation>Qué tienen mal las filas que no se pueden tomar; después se pueden guardar para corregirlas.</translation>
        </message>
        <message>
            <source>First ring</source>
            <translation>Primer timbre</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Rings</source>
            <translation>Timbres</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Quién llama</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>The first calls, as they are read</source>
            <translation>Las primeras llamadas, como se leen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y una más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1, fila %2</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) stand in the file twice and count once, first %1 as %2.</source>
            <translation>
                <numerusform>%n fila está dos veces en el archivo y cuenta una: %1 como %2.</numerusform>
                <numerusform>%n filas están dos veces en el archivo y cuentan una; la primera, %1 como %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of those here already, %n say(s) something else now and stay(s) as it was, first %1.</source>
            <translation>
                <numerusform>De las que ya están aquí, %n dice ahora otra cosa y queda como estaba: %1.</numerusform>
                <numerusform>De las que ya están aquí, %n dicen ahora otra cosa y quedan como estaban; la primera, %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ImportResultPage</name>
        <message>
            <source>No call was brought in: %1 are here already, %2 rows cannot be taken.</source>
            <translation>No se importó ninguna llamada: %1 ya están aquí, %2 filas no se pueden tomar.</translation>
        </message>
        <message>
            <source>%1 calls were brought in; %2 were here already, %3 rows were not taken.</source>
            <translation>Se importaron %1 llamadas; %2 ya estaban aquí, %3 filas no se tomaron.</translation>
        </message>
        <message>
            <source>They are in the call log and in the figures of their months, marked as imported. All of them can be taken back, also later, in the list of earlier imports.</source>
            <translation>Están en el registro y en las cifras de sus meses, marcadas como importadas. Se pueden deshacer todas, también después, en la lista de importaciones anteriores.</translation>
        </message>
        <message>
            <source>The rows that were not taken can be saved with the reason before each. Mend them there and bring that file in.</source>
            <translation>Las filas que no se tomaron se pueden guardar con el motivo delante de cada una. Corríjalas allí e importe ese archivo.</translation>
        </message>
        <message>
            <source>Save the rows not taken…</source>
            <translation>Guardar las filas no tomadas…</translation>
        </message>
        <message>
            <source>Take it back…</source>
            <translation>Deshacerla…</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ImportRunsPage</name>
        <message>
            <source>taken back %1</source>
            <translation>deshecha el %1</translation>
        </message>
        <message>
            <source>not finished: the same file again goes on with it</source>
            <translation>sin terminar: el mismo archivo otra vez la continúa</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>línea de órdenes</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take back all %n call(s) of “%1”? Their figures go with them. The file itself stays where it is.</source>
            <translation>
                <numerusform>¿Deshacer la llamada de «%1»? Sus cifras se van con ella. El archivo se queda donde está.</numerusform>
                <numerusform>¿Deshacer las %n llamadas de «%1»? Sus cifras se van con ellas. El archivo se queda donde está.</numerusform>
            </translation>
        </message>
        <message>
            <source>Calls that were kept in a sheet before, from Excel (.xlsx) or CSV. Columns may have any name and order. You see what would be brought in before anything is changed, and a whole import can be taken back. Imported calls are marked in every figure.</source>
            <translation>Llamadas que antes se llevaban en una hoja, de Excel (.xlsx) o CSV. Las columnas pueden tener cualquier nombre y orden. Se ve lo que se importaría antes de que cambie nada, y una importación entera se puede deshacer. Las llamadas importadas quedan marcadas en toda cifra.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <source>Earlier imports</source>
            <translation>Importaciones anteriores</translation>
        </message>
        <message>
            <source>Nothing was brought in yet.</source>
            <translation>Aún no se ha importado nada.</translation>
        </message>
        <message>
            <source>Take it back…</source>
            <translation>Deshacerla…</translation>
        </message>
        <message>
            <source>Take them back</source>
            <translation>Deshacerlas</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Conservarlas</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ImportText</name>
        <message>
            <source>Number of the call</source>
            <translation>Número de la llamada</translation>
        </message>
        <message>
            <source>Day and time of the call</source>
            <translation>Día y hora de la llamada</translation>
        </message>
        <message>
            <source>Day of the call</source>
            <translation>Día de la llamada</translation>
        </message>
        <message>
            <source>Time of the call</source>
            <translation>Hora de la llamada</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>First level: yes or no</source>
            <translation>Primer nivel: sí o no</translation>
        </message>
        <message>
            <source>Second level: yes or no</source>
            <translation>Segundo nivel: sí o no</translation>
        </message>
        <message>
            <source>Transferred: yes or no</source>
            <translation>Transferida: sí o no</translation>
        </message>
        <message>
            <source>Outside call: yes or no</source>
            <translation>Llamada al exterior: sí o no</translation>
        </message>
        <message>
            <source>Status of a ticket: yes or no</source>
            <translation>Estado de un ticket: sí o no</translation>
        </message>
        <message>
            <source>Out of scope: yes or no</source>
            <translation>Fuera de alcance: sí o no</translation>
        </message>
        <message>
            <source>Rings</source>
            <translation>Timbres</translation>
        </message>
        <message>
            <source>How the rings are known</source>
            <translation>Cómo se saben los timbres</translation>
        </message>
        <message>
            <source>Answered after</source>
            <translation>Contestada a los</translation>
        </message>
        <message>
            <source>Talk time</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Time on hold</source>
            <translation>Tiempo en espera</translation>
        </message>
        <message>
            <source>Time in all</source>
            <translation>Tiempo total</translation>
        </message>
        <message>
            <source>Number of holds</source>
            <translation>Número de esperas</translation>
        </message>
        <message>
            <source>Holds kept</source>
            <translation>Esperas cumplidas</translation>
        </message>
        <message>
            <source>Number of requests</source>
            <translation>Número de solicitudes</translation>
        </message>
        <message>
            <source>Attempts outside</source>
            <translation>Intentos al exterior</translation>
        </message>
        <message>
            <source>Who calls</source>
            <translation>Quién llama</translation>
        </message>
        <message>
            <source>Unit of who calls</source>
            <translation>Unidad de quien llama</translation>
        </message>
        <message>
            <source>E-mail of who calls</source>
            <translation>Correo de quien llama</translation>
        </message>
        <message>
            <source>Telephone of who calls</source>
            <translation>Teléfono de quien llama</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>Solución</translation>
        </message>
        <message>
            <source>Ticket numbers</source>
            <translation>Números de ticket</translation>
        </message>
        <message>
            <source>1 Promptness: yes or no</source>
            <translation>1 Inmediatez: sí o no</translation>
        </message>
        <message>
            <source>2 Greeting: yes or no</source>
            <translation>2 Saludo: sí o no</translation>
        </message>
        <message>
            <source>6 Hold: yes or no</source>
            <translation>6 Espera: sí o no</translation>
        </message>
        <message>
            <source>7 Farewell: yes or no</source>
            <translation>7 Despedida: sí o no</translation>
        </message>
        <message>
            <source>Satisfaction, 1 to 5</source>
            <translation>Satisfacción, 1 a 5</translation>
        </message>
        <message>
            <source>Answered: yes or no</source>
            <translation>Contestada: sí o no</translation>
        </message>
        <message>
            <source>Not answered: yes or no</source>
            <translation>Sin contestar: sí o no</translation>
        </message>
        <message>
            <source>Line lost: yes or no</source>
            <translation>Se cortó: sí o no</translation>
        </message>
        <message>
            <source>Tense: yes or no</source>
            <translation>Tensa: sí o no</translation>
        </message>
        <message>
            <source>Second ring: yes or no</source>
            <translation>Segundo timbrazo: sí o no</translation>
        </message>
        <message>
            <source>Registered at</source>
            <translation>Registrada</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>No se lee</translation>
        </message>
        <message>
            <source>A quotation mark is never closed</source>
            <translation>Unas comillas no se cierran</translation>
        </message>
        <message>
            <source>More values than columns</source>
            <translation>Hay más valores que columnas</translation>
        </message>
        <message>
            <source>The day is missing</source>
            <translation>Falta el día</translation>
        </message>
        <message>
            <source>This is no day that can be read</source>
            <translation>No es un día que se pueda leer</translation>
        </message>
        <message>
            <source>The day has not come yet</source>
            <translation>Ese día aún no llega</translation>
        </message>
        <message>
            <source>This is no time that can be read</source>
            <translation>No es una hora que se pueda leer</translation>
        </message>
        <message>
            <source>This is no duration that can be read</source>
            <translation>No es una duración que se pueda leer</translation>
        </message>
        <message>
            <source>This is no number that fits here</source>
            <translation>No es un número que quepa aquí</translation>
        </message>
        <message>
            <source>Neither yes nor no</source>
            <translation>No dice ni sí ni no</translation>
        </message>
        <message>
            <source>The outcome is missing</source>
            <translation>Falta el resultado</translation>
        </message>
        <message>
            <source>The outcome is not known: say what it means</source>
            <translation>El resultado no se conoce: diga qué significa</translation>
        </message>
        <message>
            <source>The outcome is another one than the kinds say</source>
            <translation>El resultado no es el que dicen los tipos</translation>
        </message>
        <message>
            <source>The channel is not known</source>
            <translation>El canal no se conoce</translation>
        </message>
        <message>
            <source>The agent is not known: say who it is</source>
            <translation>El agente no se conoce: diga quién es</translation>
        </message>
        <message>
            <source>The call was not registered yet when the sheet was made</source>
            <translation>La llamada aún no estaba registrada cuando se hizo la hoja</translation>
        </message>
        <message>
            <source>The file cannot be read. It is gone, or open elsewhere, or not yours to read.</source>
            <translation>El archivo no se puede leer: ya no está, está abierto en otro programa o usted no tiene permiso.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>The file is too large for a log of calls, or was made to be. Save a few months at a time.</source>
            <translation>El archivo es demasiado grande para una bitácora, o lo hicieron así. Guarde unos meses a la vez.</translation>
        </message>
        <message>
            <source>The workbook has a password. Save it without one.</source>
            <translation>El libro tiene contraseña. Guárdelo sin ella.</translation>
        </message>
        <message>
            <source>This is a workbook of before 2007 (.xls). Open it and save it as .xlsx.</source>
            <translation>Es un libro anterior a 2007 (.xls). Ábralo y guárdelo como .xlsx.</translation>
        </message>
        <message>
            <source>This workbook is in a form that is not read here. Open it in a spreadsheet program and save it as .xlsx.</source>
            <translation>Este libro está en una forma que aquí no se lee. Ábralo en una hoja de cálculo y guárdelo como .xlsx.</translation>
        </message>
        <message>
            <source>The workbook is damaged, or is none. Open it in the program it came from and save it again.</source>
            <translation>El libro está dañado o no lo es. Ábralo en su programa y guárdelo de nuevo.</translation>
        </message>
        <message>
            <source>The file takes too long to read. Save a few months at a time.</source>
            <translation>Leer el archivo tarda demasiado. Guarde unos meses a la vez.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>The part of the program that reads workbooks (auricular-sheet) is not installed. Save the file as CSV.</source>
            <translation>La parte del programa que lee libros (auricular-sheet) no está instalada. Guarde el archivo como CSV.</translation>
        </message>
        <message>
            <source>There is no room for temporary files. Free some space on this PC.</source>
            <translation>No hay espacio para archivos temporales. Libere espacio en esta PC.</translation>
        </message>
        <message>
            <source>End of the call</source>
            <translation>Fin de la llamada</translation>
        </message>
        <message>
            <source>The formula&apos;s value is not in the file: open and save it in a spreadsheet program</source>
            <translation>El valor de la fórmula no está en el archivo: ábralo y guárdelo en un programa de hojas de cálculo</translation>
        </message>
        <message>
            <source>The cell is an error</source>
            <translation>La celda es un error</translation>
        </message>
        <message>
            <source>The time zone is not known</source>
            <translation>La zona horaria no se conoce</translation>
        </message>
        <message>
            <source>The call would end before it begins, or last more than 12 hours</source>
            <translation>La llamada terminaría antes de empezar, o duraría más de 12 horas</translation>
        </message>
        <message>
            <source>The day beside the hour is another one than that of the call</source>
            <translation>El día junto a la hora es otro que el de la llamada</translation>
        </message>
        <message>
            <source>Nothing says what this number counts: seconds, minutes, hours</source>
            <translation>Nada dice qué cuenta este número: segundos, minutos, horas</translation>
        </message>
        <message>
            <source>This is neither a workbook (.xlsx, .ods) nor a CSV file, whatever its name says. Open it in the program it came from and save it as one of them.</source>
            <translation>Esto no es un libro (.xlsx, .ods) ni un archivo CSV, diga lo que diga su nombre. Ábralo en el programa de donde viene y guárdelo como uno de ellos.</translation>
        </message>
        <message>
            <source>This is a binary workbook (.xlsb). Open it and save it as .xlsx.</source>
            <translation>Este es un libro binario (.xlsb). Ábralo y guárdelo como .xlsx.</translation>
        </message>
        <message>
            <source>This is a web page (HTML), whatever its name says. Open it in a spreadsheet program and save it as .xlsx.</source>
            <translation>Esto es una página web (HTML), diga lo que diga su nombre. Ábrala en un programa de hojas de cálculo y guárdela como .xlsx.</translation>
        </message>
        <message>
            <source>This is a table as XML of Excel 2003, whatever its name says. Open it in a spreadsheet program and save it as .xlsx.</source>
            <translation>Esto es una tabla en XML de Excel 2003, diga lo que diga su nombre. Ábrala en un programa de hojas de cálculo y guárdela como .xlsx.</translation>
        </message>
        <message>
            <source>This is a SYLK file (.slk), whatever its name says. Open it in a spreadsheet program and save it as .xlsx.</source>
            <translation>Este es un archivo SYLK (.slk), diga lo que diga su nombre. Ábralo en un programa de hojas de cálculo y guárdelo como .xlsx.</translation>
        </message>
        <message>
            <source>This is an address book (vCard or LDIF): it has people, no calls. Bring it in where people are kept.</source>
            <translation>Esta es una libreta de direcciones (vCard o LDIF): tiene personas, no llamadas. Impórtela en el directorio.</translation>
        </message>
        <message>
            <source>%1: does the day or the month stand first?</source>
            <translation>%1: ¿va primero el día o el mes?</translation>
        </message>
        <message>
            <source>%1: a program seems to have taken the day for the month where it could. Are these days right?</source>
            <translation>%1: un programa parece haber tomado el día por el mes donde pudo. ¿Son correctos estos días?</translation>
        </message>
        <message>
            <source>%1: marked as UTC. Are they, or are they of a clock on the wall?</source>
            <translation>%1: marcadas como UTC. ¿Lo son, o son de un reloj de pared?</translation>
        </message>
        <message>
            <source>%1: how are these hours to be read?</source>
            <translation>%1: ¿cómo se leen estas horas?</translation>
        </message>
        <message>
            <source>%1: what do these numbers count?</source>
            <translation>%1: ¿qué cuentan estos números?</translation>
        </message>
        <message>
            <source>%1: an hour and more for most, or more than a day. What do they count?</source>
            <translation>%1: una hora o más en la mayoría, o más de un día. ¿Qué cuentan?</translation>
        </message>
        <message>
            <source>day first: 3 April</source>
            <translation>primero el día: 3 de abril</translation>
        </message>
        <message>
            <source>month first: 4 March</source>
            <translation>primero el mes: 4 de marzo</translation>
        </message>
        <message>
            <source>year first</source>
            <translation>primero el año</translation>
        </message>
        <message>
            <source>day and month are exchanged</source>
            <translation>día y mes están cambiados</translation>
        </message>
        <message>
            <source>they are right</source>
            <translation>son correctos</translation>
        </message>
        <message>
            <source>a clock on the wall</source>
            <translation>un reloj de pared</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>hour and minute: 930 is 9:30</source>
            <translation>hora y minuto: 930 es 9:30</translation>
        </message>
        <message>
            <source>hour, minute, second: 930 is 0:09:30</source>
            <translation>hora, minuto, segundo: 930 es 0:09:30</translation>
        </message>
        <message>
            <source>hours: 9 is 9:00</source>
            <translation>horas: 9 es 9:00</translation>
        </message>
        <message>
            <source>seconds of the day</source>
            <translation>segundos del día</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>horas</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <source>thousandths of a second</source>
            <translation>milésimas de segundo</translation>
        </message>
        <message>
            <source>as a clock: 430 is 4:30</source>
            <translation>como reloj: 430 es 4:30</translation>
        </message>
        <message>
            <source>4:30:00 means 4 min 30 s</source>
            <translation>4:30:00 quiere decir 4 min 30 s</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Sheet %1 is not taken, %2: no column has the day of the call (%3)</source>
            <translation>La hoja %1 no se toma, %2: ninguna columna tiene el día de la llamada (%3)</translation>
        </message>
        <message>
            <source>Sheet %1 is not taken, %2: no column has the outcome (%3)</source>
            <translation>La hoja %1 no se toma, %2: ninguna columna tiene el resultado (%3)</translation>
        </message>
        <message>
            <source>Sheet %1 is not taken, %2: it has no line with the names of its columns</source>
            <translation>La hoja %1 no se toma, %2: no tiene una línea con los nombres de sus columnas</translation>
        </message>
        <message>
            <source>Sheet %1 is hidden in its workbook; its rows are taken</source>
            <translation>La hoja %1 está oculta en su libro; sus filas se toman</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n value(s) not in the file. It was saved by a program that does not calculate: open and save it in a spreadsheet program.</source>
            <translation>
                <numerusform>%1: %n valor no está en el archivo. Lo guardó un programa que no calcula: ábralo y guárdelo en un programa de hojas de cálculo.</numerusform>
                <numerusform>%1: %n valores no están en el archivo. Lo guardó un programa que no calcula: ábralo y guárdelo en un programa de hojas de cálculo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n cell(s) are errors; their rows are not taken</source>
            <translation>
                <numerusform>%1: %n celda es un error; su fila no se toma</numerusform>
                <numerusform>%1: %n celdas son errores; sus filas no se toman</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: no cell has an hour; all calls would be at midnight</source>
            <translation>%1: ninguna celda tiene hora; todas las llamadas serían a medianoche</translation>
        </message>
        <message>
            <source>Sheet %1 has more columns than are read: those beyond the 512th are passed over</source>
            <translation>La hoja %1 tiene más columnas de las que se leen: las que siguen a la 512 se pasan por alto</translation>
        </message>
        <message>
            <source>Unicode (UTF-8)</source>
            <translation>Unicode (UTF-8)</translation>
        </message>
        <message>
            <source>Unicode (UTF-16)</source>
            <translation>Unicode (UTF-16)</translation>
        </message>
        <message>
            <source>Windows (1252)</source>
            <translation>Windows (1252)</translation>
        </message>
        <message>
            <source>DOS (850)</source>
            <translation>DOS (850)</translation>
        </message>
        <message>
            <source>Mac of before 2001 (Mac Roman)</source>
            <translation>Mac de antes de 2001 (Mac Roman)</translation>
        </message>
        <message>
            <source>Number of the log it came from</source>
            <translation>Número en la bitácora de la que vino</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ImportWordsPage</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <source>Everybody else</source>
            <translation>Todos los demás</translation>
        </message>
        <message>
            <source>whoever is not said below</source>
            <translation>quien no se diga abajo</translation>
        </message>
        <message>
            <source>remembered</source>
            <translation>recordado</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Say who it is</source>
            <translation>Diga quién es</translation>
        </message>
        <message>
            <source>Somebody who has left</source>
            <translation>Alguien que ya no está</translation>
        </message>
        <message>
            <source>Nobody of this desk</source>
            <translation>Nadie de esta mesa</translation>
        </message>
        <message>
            <source>Say what it means</source>
            <translation>Diga qué significa</translation>
        </message>
        <message>
            <source>What the cells leave open</source>
            <translation>Lo que las celdas dejan abierto</translation>
        </message>
        <message>
            <source>Nobody answered</source>
            <translation>Nadie contestó</translation>
        </message>
        <message>
            <source>What the cells leave open, and words that mean nothing here by themselves. Say each once; it is remembered for the next file. Rows with a word that stays unsaid are not taken and are given back. Somebody who has left is kept by their name, for the figures, and cannot sit down.</source>
            <translation>Lo que las celdas dejan abierto, y palabras que aquí no dicen nada por sí solas. Diga cada cosa una vez; se recuerda para el siguiente archivo. Las filas con una palabra que queda sin decir no se toman y se devuelven. Quien ya no está se conserva por su nombre, para las cifras, y no puede sentarse.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::Indicators</name>
        <message>
            <source>Received calls by their main outcome</source>
            <translation>Llamadas recibidas por su resultado principal</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibidas</translation>
        </message>
        <message>
            <source>Sum of the outcomes</source>
            <translation>Suma de los resultados</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Received calls that have the kind; some have several</source>
            <translation>Llamadas recibidas que tienen el tipo; algunas tienen varios</translation>
        </message>
        <message>
            <source>With several kinds</source>
            <translation>Con varios tipos</translation>
        </message>
        <message>
            <source>Calls received</source>
            <translation>Llamadas recibidas</translation>
        </message>
        <message>
            <source>Indicators of the manual: part ÷ received × 100</source>
            <translation>Indicadores del manual: parte ÷ recibidas × 100</translation>
        </message>
        <message>
            <source>Calls attended by first-level support</source>
            <translation>Llamadas atendidas por soporte de primer nivel</translation>
        </message>
        <message>
            <source>% attended by first-level support</source>
            <translation>% atendidas por soporte de primer nivel</translation>
        </message>
        <message>
            <source>Calls attended by second-level support</source>
            <translation>Llamadas atendidas por soporte de segundo nivel</translation>
        </message>
        <message>
            <source>% attended by second-level support</source>
            <translation>% atendidas por soporte de segundo nivel</translation>
        </message>
        <message>
            <source>Calls transferred</source>
            <translation>Llamadas transferidas</translation>
        </message>
        <message>
            <source>% transferred</source>
            <translation>% transferidas</translation>
        </message>
        <message>
            <source>Calls made to the outside</source>
            <translation>Llamadas realizadas al exterior</translation>
        </message>
        <message>
            <source>% made to the outside</source>
            <translation>% realizadas al exterior</translation>
        </message>
        <message>
            <source>1 Promptness</source>
            <translation>1 Inmediatez</translation>
        </message>
        <message>
            <source>2 Greeting</source>
            <translation>2 Saludo</translation>
        </message>
        <message>
            <source>6 Hold</source>
            <translation>6 Espera</translation>
        </message>
        <message>
            <source>7 Farewell</source>
            <translation>7 Despedida</translation>
        </message>
        <message>
            <source>Protocol: points kept ÷ points that applied</source>
            <translation>Protocolo: puntos cumplidos ÷ puntos que aplicaron</translation>
        </message>
        <message>
            <source>%1: kept</source>
            <translation>%1: cumplidos</translation>
        </message>
        <message>
            <source>%1: applied</source>
            <translation>%1: aplicaron</translation>
        </message>
        <message>
            <source>%1: %</source>
            <translation>%1: %</translation>
        </message>
        <message>
            <source>Times of the received calls</source>
            <translation>Tiempos de las llamadas recibidas</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>Beside</source>
            <translation>Aparte</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>Sin contestar</translation>
        </message>
        <message>
            <source>Dropped, also after they were attended</source>
            <translation>Cortadas, también después de atenderse</translation>
        </message>
        <message>
            <source>Tense</source>
            <translation>Tensas</translation>
        </message>
        <message>
            <source>Second rings of an earlier call</source>
            <translation>Segundos timbrazos de una llamada anterior</translation>
        </message>
        <message>
            <source>Other channels, not received by telephone</source>
            <translation>Otros canales, no recibidas por teléfono</translation>
        </message>
        <message>
            <source>In progress, not counted yet</source>
            <translation>En curso, aún sin contar</translation>
        </message>
        <message>
            <source>Imported from the log kept before</source>
            <translation>Importadas del registro anterior</translation>
        </message>
        <message>
            <source>Calls on the sheets</source>
            <translation>Llamadas en las hojas</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::JudgeForm</name>
        <message>
            <source>Say in a few words why it could not be heard.</source>
            <translation>Diga en pocas palabras por qué no se pudo escuchar.</translation>
        </message>
        <message>
            <source>Something was not kept: say what was heard, so that the agent can answer.</source>
            <translation>Algo no se cumplió: diga qué se escuchó, para que se pueda responder.</translation>
        </message>
        <message>
            <source>At least one point must have been heard. If none could be, say below that the call could not be heard.</source>
            <translation>Al menos un punto tiene que haberse apreciado. Si ninguno se aprecia, diga abajo que la llamada no se pudo escuchar.</translation>
        </message>
        <message>
            <source>Each of the three points is judged, each by itself.</source>
            <translation>Los tres puntos se califican, cada uno por sí mismo.</translation>
        </message>
        <message>
            <source>What was heard; needed where something was not kept</source>
            <translation>Qué se escuchó; hace falta donde algo no se cumplió</translation>
        </message>
        <message>
            <source>Keep what was heard</source>
            <translation>Guardar lo escuchado</translation>
        </message>
        <message>
            <source>Why it could not be heard</source>
            <translation>Por qué no se pudo escuchar</translation>
        </message>
        <message>
            <source>Could not be heard</source>
            <translation>No se pudo escuchar</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::KeptShifts</name>
        <message>
            <source>Kept reports</source>
            <translation>Informes guardados</translation>
        </message>
        <message>
            <source>As it stands now</source>
            <translation>Como está ahora</translation>
        </message>
        <message>
            <source>Earlier ones…</source>
            <translation>Anteriores…</translation>
        </message>
        <message>
            <source>Signed on %1 by %2</source>
            <translation>Firmado el %1 por %2</translation>
        </message>
        <message>
            <source>Kept reports down from the month</source>
            <translation>Informes guardados a partir del mes, hacia atrás</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>El mes anterior</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>El mes siguiente</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::LatestCallButton</name>
        <message>
            <source>Caller not known</source>
            <translation>No se supo quién llamó</translation>
        </message>
        <message>
            <source>Enter opens it in the call log</source>
            <translation>Entrar la abre en el registro de llamadas</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::LineStrip</name>
        <message>
            <source>Line · marked by you</source>
            <translation>Línea · la marca usted</translation>
        </message>
        <message>
            <source>Rings</source>
            <translation>Timbres</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Espera</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Tense</source>
            <translation>Tensa</translation>
        </message>
        <message>
            <source>One more request</source>
            <translation>Otra petición</translation>
        </message>
        <message>
            <source>Line lost</source>
            <translation>Se cortó</translation>
        </message>
        <message>
            <source>Rings heard; empty if unknown</source>
            <translation>Timbres que oyó; vacío si no lo sabe</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>I spoke to them</source>
            <translation>Ya contacté</translation>
        </message>
        <message>
            <source>Rings: %1</source>
            <translation>Timbres: %1</translation>
        </message>
        <message>
            <source>%1, late</source>
            <translation>%1, tarde</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>%1 · kept</source>
            <translation>%1 · con contacto</translation>
        </message>
        <message>
            <source>%1 · late</source>
            <translation>%1 · tarde</translation>
        </message>
        <message>
            <source>They are gone</source>
            <translation>Se retiró</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrumpida</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::LogFilters</name>
        <message>
            <source>All days</source>
            <translation>Todos los días</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Mes pasado</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Todas las clases</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Sin registrar</translation>
        </message>
        <message>
            <source>Kind: %1</source>
            <translation>Clase: %1</translation>
        </message>
        <message>
            <source>Everybody&apos;s</source>
            <translation>De todos</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mías</translation>
        </message>
        <message>
            <source>Days of the calls</source>
            <translation>Días de las llamadas</translation>
        </message>
        <message>
            <source>Outcome or kind of the calls</source>
            <translation>Resultado o clase de las llamadas</translation>
        </message>
        <message>
            <source>Whose calls</source>
            <translation>Llamadas de quién</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Del … al …</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::LookSection</name>
        <message>
            <source>They belong to this PC and are true at once.</source>
            <translation>Son de esta PC y valen de inmediato.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Language of the screen</source>
            <translation>Idioma de la pantalla</translation>
        </message>
        <message>
            <source>Language spoken with callers</source>
            <translation>Idioma con quien llama</translation>
        </message>
        <message>
            <source>In it stand the sentences to say.</source>
            <translation>En él están las frases que se dicen.</translation>
        </message>
        <message>
            <source>Look and languages</source>
            <translation>Apariencia e idiomas</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::MainWindow</name>
        <message>
            <source>Who is at the desk</source>
            <translation>Quién está en el puesto</translation>
        </message>
        <message>
            <source>Somebody new…</source>
            <translation>Alguien más…</translation>
        </message>
        <message>
            <source>Language of the screen</source>
            <translation>Idioma de la pantalla</translation>
        </message>
        <message>
            <source>Language spoken with callers</source>
            <translation>Idioma con quien llama</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Number of the Centro de Atención Telefónica…</source>
            <translation>Número del Centro de Atención Telefónica…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Centro de Atención Telefónica</source>
            <translation>Centro de Atención Telefónica</translation>
        </message>
        <message>
            <source>Telephone of the Centro de Atención Telefónica</source>
            <translation>Teléfono del Centro de Atención Telefónica</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Alguien más</translation>
        </message>
        <message>
            <source>Name and surname, as the greeting says them</source>
            <translation>Nombre y apellido, como los dice el saludo</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Call log</source>
            <translation>Registro de llamadas</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>No se pudo escribir el archivo</translation>
        </message>
        <message>
            <source>%1

Nothing is lost: it is still in this window. Choose another place.</source>
            <translation>%1

Nada se pierde: sigue en esta ventana. Elija otro lugar.</translation>
        </message>
        <message>
            <source>Saved to a file</source>
            <translation>Guardado en un archivo</translation>
        </message>
        <message>
            <source>%1

It is offered when the program starts again; an administrator can also bring it back with:
auricular-cli recover FILE</source>
            <translation>%1

Se ofrece al abrir de nuevo el programa; la persona administradora también puede recuperarlo con:
auricular-cli recover ARCHIVO</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Find or command</source>
            <translation>Buscar o mandar</translation>
        </message>
        <message>
            <source>Explain more or less: Junior, Semisenior, Senior</source>
            <translation>Explicar más o menos: Junior, Semisenior, Senior</translation>
        </message>
        <message>
            <source>Junior: everything in view</source>
            <translation>Junior: todo a la vista</translation>
        </message>
        <message>
            <source>Semisenior: the sentence on one line</source>
            <translation>Semisenior: la frase en un renglón</translation>
        </message>
        <message>
            <source>Senior: compact</source>
            <translation>Senior: compacta</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Directory: who is calling, search, merge, import</source>
            <translation>Directorio: quién llama, buscar, unir, importar</translation>
        </message>
        <message>
            <source>Demo desk</source>
            <translation>Mesa de demostración</translation>
        </message>
        <message>
            <source>Leave the demo desk</source>
            <translation>Salir de la mesa de demostración</translation>
        </message>
        <message>
            <source>Look around in a demo desk</source>
            <translation>Conocer el programa en una mesa de demostración</translation>
        </message>
        <message>
            <source>%1 – Auricular</source>
            <translation>%1 – Auricular</translation>
        </message>
        <message>
            <source>DEMO DESK: %1</source>
            <translation>DEMOSTRACIÓN: %1</translation>
        </message>
        <message>
            <source>Invented calls, to look around. Your own desk is not touched.</source>
            <translation>Llamadas inventadas, para conocer el programa. Su propia mesa no se toca.</translation>
        </message>
        <message>
            <source>The demo desk could not be made. Your own desk is as it was; check the free space and try again.</source>
            <translation>No se pudo hacer la mesa de demostración. Su propia mesa quedó como estaba; revise el espacio libre e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The demo desk is being made: a few seconds.</source>
            <translation>Se está haciendo la mesa de demostración: unos segundos.</translation>
        </message>
        <message>
            <source>Making the demo desk…</source>
            <translation>Haciendo la mesa de demostración…</translation>
        </message>
        <message>
            <source>Change who sits here</source>
            <translation>Cambiar quién está aquí</translation>
        </message>
        <message>
            <source>No senior could be asked</source>
            <translation>No se pudo preguntar a un senior</translation>
        </message>
        <message>
            <source>Away, with a reason; again: back</source>
            <translation>Ausente, con motivo; otra vez: de vuelta</translation>
        </message>
        <message>
            <source>Ask a senior, take it back; a senior: go and help</source>
            <translation>Preguntar a un senior o retirarlo; el senior: ir a ayudar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Print: the call shown in the log, the map, or the report</source>
            <translation>Imprimir: la llamada mostrada en el registro, el mapa o el informe</translation>
        </message>
        <message>
            <source>PRACTICE: %1</source>
            <translation>PRÁCTICA: %1</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Simulated callers. Nothing here counts as received; your own desk is not touched.</source>
            <translation>Personas simuladas. Nada de aquí cuenta como recibido; su propia mesa no se toca.</translation>
        </message>
        <message>
            <source>Practice with simulated calls…</source>
            <translation>Practicar con llamadas simuladas…</translation>
        </message>
        <message>
            <source>Leave the practice desk</source>
            <translation>Salir de la mesa de práctica</translation>
        </message>
        <message>
            <source>Opening the other desk…</source>
            <translation>Abriendo la otra mesa…</translation>
        </message>
        <message>
            <source>Open tickets without a resolver</source>
            <translation>Tickets abiertos sin resolutor</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::MapPanel</name>
        <message>
            <source>Map of the procedure</source>
            <translation>Mapa del procedimiento</translation>
        </message>
        <message>
            <source>Go to operation</source>
            <translation>Ir a la operación</translation>
        </message>
        <message>
            <source>Operation: number or word</source>
            <translation>Operación: número o palabra</translation>
        </message>
        <message>
            <source>number or word</source>
            <translation>número o palabra</translation>
        </message>
        <message>
            <source>Back to the card</source>
            <translation>Volver a la tarjeta</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Enter jumps; what is left out is marked and nothing is lost.</source>
            <translation>Entrar salta; lo omitido queda marcado y nada se pierde.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::MapScene</name>
        <message>
            <source>Filled with a check: walked · thick frame: here · cut corners: decision · number in a square: user, in an oval: agent.</source>
            <translation>Relleno con marca: recorrida · marco grueso: aquí · esquinas cortadas: decisión · número en cuadro: usuaria, en óvalo: agente.</translation>
        </message>
        <message>
            <source>Map of the procedure</source>
            <translation>Mapa del procedimiento</translation>
        </message>
        <message>
            <source>Code:</source>
            <translation>Código:</translation>
        </message>
        <message>
            <source>Edition:</source>
            <translation>Edición:</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::MergeDialog</name>
        <message>
            <source>Merge two entries</source>
            <translation>Unir dos fichas</translation>
        </message>
        <message>
            <source>Which entry is also %1?</source>
            <translation>¿Qué ficha es también de %1?</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Unir</translation>
        </message>
        <message>
            <source>Leave them apart</source>
            <translation>Dejarlas separadas</translation>
        </message>
        <message>
            <source>ext. %1</source>
            <translation>ext. %1</translation>
        </message>
        <message>
            <source>%1 stays. Whoever looks for %2 finds %1, with the calls and tickets of both.
Together: %3
It can be undone.</source>
            <translation>Queda %1. Quien busque a %2 encuentra a %1, con las llamadas y los tickets de ambas.
Juntas: %3
Se puede deshacer.</translation>
        </message>
        <message>
            <source>no contact data</source>
            <translation>sin datos de contacto</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::MonthFileSection</name>
        <message>
            <source>Not kept. Choose a folder, and it is.</source>
            <translation>No se lleva. Elija una carpeta y se llevará.</translation>
        </message>
        <message>
            <source>Kept in: %1</source>
            <translation>Se guarda en: %1</translation>
        </message>
        <message>
            <source>Brought up to date at %1: %2</source>
            <translation>Al día a las %1: %2</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <source>It could not be written: the disk is full. Make room; it is tried again every minute.</source>
            <translation>No se pudo escribir: el disco está lleno. Haga espacio; se intenta de nuevo cada minuto.</translation>
        </message>
        <message>
            <source>It could not be written: the folder is not there, or nothing can be put into it. It is tried again every minute.</source>
            <translation>No se pudo escribir: la carpeta no está o no se puede poner nada en ella. Se intenta de nuevo cada minuto.</translation>
        </message>
        <message>
            <source>It could not be written: another program does not let the file go. Close it there; it is tried again every minute.</source>
            <translation>No se pudo escribir: otro programa no suelta el archivo. Ciérrelo ahí; se intenta de nuevo cada minuto.</translation>
        </message>
        <message>
            <source>It could not be written. It is tried again every minute.</source>
            <translation>No se pudo escribir. Se intenta de nuevo cada minuto.</translation>
        </message>
        <message>
            <source>Where the month&apos;s call report is kept</source>
            <translation>Dónde se guarda el reporte del mes</translation>
        </message>
        <message>
            <source>The manual has each outside call written into the general call report before it is dialled, and every call when it is registered. One file a month, with all of its calls, is brought up to date then, in the background. A file of that name in the folder is replaced; what is written into it by hand is lost with the next call.</source>
            <translation>El manual pide anotar en el reporte general de llamadas cada llamada al exterior antes de marcarla, y cada llamada cuando se registra. Un archivo por mes, con todas sus llamadas, se pone entonces al día por sí solo, sin hacer esperar a nadie. Si en la carpeta hay un archivo con ese nombre, se reemplaza; lo que se escriba en él a mano se pierde con la llamada siguiente.</translation>
        </message>
        <message>
            <source>As CSV, for other programs, and not as an Excel file</source>
            <translation>En CSV, para otros programas, y no como libro de Excel</translation>
        </message>
        <message>
            <source>Keep it in a folder…</source>
            <translation>Llevarlo en una carpeta…</translation>
        </message>
        <message>
            <source>Keep it no more</source>
            <translation>Ya no llevarlo</translation>
        </message>
        <message>
            <source>The month&apos;s call report</source>
            <translation>Reporte del mes</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::MonthSheet</name>
        <message>
            <source>Indicators</source>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>Monthly indicators</source>
            <translation>Indicadores mensuales</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Al %1</translation>
        </message>
        <message>
            <source>Month of the first ring</source>
            <translation>Mes del primer timbre</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Received, by outcome</source>
            <translation>Recibidas, por resultado</translation>
        </message>
        <message>
            <source>Received: the eight outcomes</source>
            <translation>Recibidas: los ocho resultados</translation>
        </message>
        <message>
            <source>Indicators: calls that have the class</source>
            <translation>Indicadores: llamadas que tienen la clase</translation>
        </message>
        <message>
            <source>% of received</source>
            <translation>% de las recibidas</translation>
        </message>
        <message>
            <source>Of them, and beside them</source>
            <translation>De ellas, y aparte de ellas</translation>
        </message>
        <message>
            <source>Class: %1</source>
            <translation>Clase: %1</translation>
        </message>
        <message>
            <source>Still open: not in the sums</source>
            <translation>Aún abiertas: fuera de las sumas</translation>
        </message>
        <message>
            <source>Protocol: what the program judges</source>
            <translation>Protocolo: lo que juzga el programa</translation>
        </message>
        <message>
            <source>%1, %</source>
            <translation>%1, %</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::MonthsPanel</name>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>No call was received in these months.</source>
            <translation>No se recibió ninguna llamada en estos meses.</translation>
        </message>
        <message>
            <source>As of %1. By the month of the first ring; Enter opens the calls behind a figure.</source>
            <translation>Al %1. Por el mes del primer timbre; Entrar abre las llamadas de una cifra.</translation>
        </message>
        <message>
            <source>% of received</source>
            <translation>% de recibidas</translation>
        </message>
        <message>
            <source>Outcome: %1</source>
            <translation>Resultado: %1</translation>
        </message>
        <message>
            <source>Received: the eight outcomes</source>
            <translation>Recibidas: los ocho resultados</translation>
        </message>
        <message>
            <source>Still open: not in the sums</source>
            <translation>Aún abiertas: fuera de las sumas</translation>
        </message>
        <message>
            <source>Month of the first ring</source>
            <translation>Mes del primer timbre</translation>
        </message>
        <message>
            <source>Calls received</source>
            <translation>Llamadas recibidas</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Meses</translation>
        </message>
        <message>
            <source>One month earlier</source>
            <translation>Un mes antes</translation>
        </message>
        <message>
            <source>One month later</source>
            <translation>Un mes después</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Indicators by month</source>
            <translation>Indicadores por mes</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::NumbersSection</name>
        <message>
            <source>none yet</source>
            <translation>ninguno todavía</translation>
        </message>
        <message>
            <source>Last folio of a call: %1</source>
            <translation>Último folio de llamada: %1</translation>
        </message>
        <message>
            <source>Last ticket: %1</source>
            <translation>Último ticket: %1</translation>
        </message>
        <message>
            <source>It is %1 now. It can only go up: a number is never given twice.</source>
            <translation>Ahora es %1. Solo puede subir: un número nunca se da dos veces.</translation>
        </message>
        <message>
            <source>This is no number.</source>
            <translation>Esto no es un número.</translation>
        </message>
        <message>
            <source>Too large to be read out: at most %1.</source>
            <translation>Demasiado grande para decirse: máximo %1.</translation>
        </message>
        <message>
            <source>%1 was given already: the next one must be above %2.</source>
            <translation>%1 ya se dio: el siguiente debe ser mayor que %2.</translation>
        </message>
        <message>
            <source>Another desk has just given this number. Look at the last one again.</source>
            <translation>Otro puesto acaba de dar este número. Vea de nuevo el último.</translation>
        </message>
        <message>
            <source>Calls and tickets are numbered without a gap. To go on from the numbers of the desk before, set the next ticket&apos;s.</source>
            <translation>Llamadas y tickets se numeran sin huecos. Para seguir con los números de la mesa anterior, fije el del siguiente ticket.</translation>
        </message>
        <message>
            <source>The next ticket takes the number</source>
            <translation>El siguiente ticket lleva el número</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::OpenCallsModel</name>
        <message>
            <source>Caller not known yet</source>
            <translation>Todavía sin datos de quien llama</translation>
        </message>
        <message>
            <source>yours, left in the middle</source>
            <translation>suya, quedó a medias</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>con %1</translation>
        </message>
        <message>
            <source>another desk</source>
            <translation>otro puesto</translation>
        </message>
        <message>
            <source>open here</source>
            <translation>abierta aquí</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n intento</numerusform>
                <numerusform>%n intentos</numerusform>
            </translation>
        </message>
        <message>
            <source>goes on at %1</source>
            <translation>sigue en la %1</translation>
        </message>
        <message>
            <source>Another call rings: %1 · %2</source>
            <translation>Timbra otra llamada: %1 · %2</translation>
        </message>
        <message>
            <source>On hold %1 · %2</source>
            <translation>En espera %1 · %2</translation>
        </message>
        <message>
            <source>On hold %1, speak to them · %2</source>
            <translation>En espera %1, háblele · %2</translation>
        </message>
        <message>
            <source>goes on at %1, %2</source>
            <extracomment>number and title of an operation</extracomment>
            <translation>sigue en la %1, %2</translation>
        </message>
        <message>
            <source>F3 goes back to them</source>
            <translation>F3 vuelve con ella o él</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::OpenCallsTray</name>
        <message>
            <source>Open calls and promises</source>
            <translation>Llamadas abiertas y promesas</translation>
        </message>
        <message>
            <source>Open calls: none</source>
            <translation>Llamadas abiertas: ninguna</translation>
        </message>
        <message numerus="yes">
            <source>Open calls: %n  (F3)</source>
            <translation>
                <numerusform>Llamadas abiertas: %n  (F3)</numerusform>
                <numerusform>Llamadas abiertas: %n  (F3)</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the call over?</source>
            <translation>¿Tomar la llamada?</translation>
        </message>
        <message>
            <source>%1 has this call in hand. If you take it over, they are told so and what they enter after that is kept apart.</source>
            <translation>%1 tiene esta llamada. Si usted la toma, se le avisa, y lo que escriba después se guarda aparte.</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Tomarla</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarla</translation>
        </message>
        <message>
            <source>Shift F6</source>
            <translation>Mayús F6</translation>
        </message>
        <message>
            <source>Another desk</source>
            <translation>Otro puesto</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue promise(s)</source>
            <translation>
                <numerusform>%n promesa vencida</numerusform>
                <numerusform>%n promesas vencidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) due soon</source>
            <translation>
                <numerusform>%n promesa está por vencer</numerusform>
                <numerusform>%n promesas están por vencer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::Opening</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>There is no database here.</source>
            <translation>Aquí no hay una base de datos.</translation>
        </message>
        <message>
            <source>This is not a database of Auricular, or it is damaged.</source>
            <translation>Esto no es una base de datos de Auricular, o está dañada.</translation>
        </message>
        <message>
            <source>Choose another one, or let the administrator restore a copy.</source>
            <translation>Elija otra, o pida que la persona administradora restaure una copia.</translation>
        </message>
        <message>
            <source>The server does not answer.</source>
            <translation>El servidor no responde.</translation>
        </message>
        <message>
            <source>Check that it runs and that this PC is on the network, then try again.</source>
            <translation>Revise que funcione y que esta PC tenga red, e intente de nuevo.</translation>
        </message>
        <message>
            <source>This is neither a file nor an address of a server.</source>
            <translation>Esto no es un archivo ni la dirección de un servidor.</translation>
        </message>
        <message>
            <source>Choose a database.</source>
            <translation>Elija una base de datos.</translation>
        </message>
        <message>
            <source>Check the folder, its permissions and the free space, then try again.</source>
            <translation>Revise la carpeta, sus permisos y el espacio libre, e intente de nuevo.</translation>
        </message>
        <message>
            <source>Make a new one here</source>
            <translation>Crear una nueva aquí</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>Elegir otra…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>There is a file with work that was not saved when a window was closed.</source>
            <translation>Hay un archivo con trabajo que no estaba guardado al cerrar una ventana.</translation>
        </message>
        <message>
            <source>%1

Bringing it back twice does no harm.</source>
            <translation>%1

Recuperarlo dos veces no hace daño.</translation>
        </message>
        <message>
            <source>Bring it back now</source>
            <translation>Recuperarlo ahora</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message numerus="yes">
            <source>Brought back: %n entry(ies).</source>
            <translation>
                <numerusform>Se recuperó %n anotación.</numerusform>
                <numerusform>Se recuperaron %n anotaciones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) were not: another desk has gone on with those calls.</source>
            <translation>
                <numerusform>%n anotación no: otro puesto siguió con esa llamada.</numerusform>
                <numerusform>%n anotaciones no: otro puesto siguió con esas llamadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file was left where it is:
%1</source>
            <translation>El archivo se dejó donde está:
%1</translation>
        </message>
        <message>
            <source>Choose a database</source>
            <translation>Elija una base de datos</translation>
        </message>
        <message>
            <source>This desk is open in another window that does not answer.</source>
            <translation>Esta mesa está abierta en otra ventana que no responde.</translation>
        </message>
        <message>
            <source>It may be closing, or asking something. Wait a moment and start the program again.</source>
            <translation>Puede que se esté cerrando o que esté preguntando algo. Espere un momento y vuelva a iniciar el programa.</translation>
        </message>
        <message>
            <source>The practice desk could not be made.</source>
            <translation>No se pudo hacer la mesa de práctica.</translation>
        </message>
        <message>
            <source>Put back the copy of %1</source>
            <translation>Restaurar la copia del %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) were not: this database lacks what stood before them. They stay in the file.</source>
            <translation>
                <numerusform>%n entrada no se recuperó: a esta base de datos le falta lo anterior. Sigue en el archivo.</numerusform>
                <numerusform>%n entradas no se recuperaron: a esta base de datos le falta lo anterior. Siguen en el archivo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticket %1 has the number %2 now: the number %1 is another ticket&apos;s. Tell whoever was told it.</source>
            <translation>El ticket %1 tiene ahora el número %2: el número %1 es de otro ticket. Avise a quien se le dijo.</translation>
        </message>
        <message>
            <source>Bringing back what was not saved…</source>
            <translation>Recuperando lo que no se guardó…</translation>
        </message>
        <message>
            <source>Reading who works at the desk… %1</source>
            <translation>Leyendo quién trabaja en la mesa… %1</translation>
        </message>
        <message>
            <source>Putting back the copy…</source>
            <translation>Restaurando la copia…</translation>
        </message>
        <message>
            <source>The copy could not be put back.</source>
            <translation>La copia no se pudo restaurar.</translation>
        </message>
        <message>
            <source>Opening the desk… %1</source>
            <translation>Abriendo la mesa… %1</translation>
        </message>
        <message>
            <source>The password was not kept.</source>
            <translation>La contraseña no se guardó.</translation>
        </message>
        <message>
            <source>The keychain of this desktop stayed locked. The desk is open all the same; the password is asked for at the next start.</source>
            <translation>El llavero de este escritorio siguió bloqueado. El puesto se abrió de todos modos; la contraseña se pedirá en el próximo inicio.</translation>
        </message>
        <message>
            <source>No keychain service answers on this desktop. The desk is open all the same; the password is asked for at the next start.</source>
            <translation>Ningún servicio de llavero responde en este escritorio. El puesto se abrió de todos modos; la contraseña se pedirá en el próximo inicio.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::OrganisationSection</name>
        <message>
            <source>It cannot stay empty: it is said and printed.</source>
            <translation>No puede quedar vacío: se dice y se imprime.</translation>
        </message>
        <message numerus="yes">
            <source>Too long to be said or printed: at most %n letters.</source>
            <translation>
                <numerusform>Demasiado largo para decirse o imprimirse: máximo %n letra.</numerusform>
                <numerusform>Demasiado largo para decirse o imprimirse: máximo %n letras.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is no time zone. Choose one of the list, for example America/Mexico_City.</source>
            <translation>Esto no es una zona horaria. Elija una de la lista, por ejemplo America/Mexico_City.</translation>
        </message>
        <message>
            <source>Too long for a telephone number.</source>
            <translation>Demasiado largo para un teléfono.</translation>
        </message>
        <message>
            <source>Said in sentences, shown in the window&apos;s title and printed. A change is true when you leave the field.</source>
            <translation>Se dice en las frases, se muestra en el título de la ventana y se imprime. Un cambio vale al salir del campo.</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Nombre de la organización</translation>
        </message>
        <message>
            <source>Said to whoever is called on behalf of a user (operation 16).</source>
            <translation>Se dice a quien se llama de parte de una usuaria o un usuario (operación 16).</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>All clocks of the desk, the part of the day in the greeting, months and shifts go by it.</source>
            <translation>Por ella van los relojes de la mesa, la parte del día del saludo, los meses y los turnos.</translation>
        </message>
        <message>
            <source>Telephone of the Centro de Atención Telefónica</source>
            <translation>Teléfono del Centro de Atención Telefónica</translation>
        </message>
        <message>
            <source>Given to callers who ask for a service of somebody else (operation X). May stay empty.</source>
            <translation>Se da a quien pide un servicio que no es de aquí (operación X). Puede quedar vacío.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nombre corto</translation>
        </message>
        <message>
            <source>As callers know it: said where it is asked whose staff somebody is. Empty: %1.</source>
            <translation>Como la conoce quien llama: se dice al preguntar de qué personal es alguien. Vacío: %1.</translation>
        </message>
        <message>
            <source>Name of the centre that answers for other services</source>
            <translation>Nombre del centro que atiende otros servicios</translation>
        </message>
        <message>
            <source>Said with its number (operation X). Empty: as the manual calls it.</source>
            <translation>Se dice con su número (operación X). Vacío: como lo llama el manual.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::PageRow</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Find or command</source>
            <translation>Buscar o mandar</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Menu (%1)</source>
            <translation>Menú (%1)</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::PaletteSources</name>
        <message>
            <source>Caller not known yet</source>
            <translation>Todavía sin datos de quien llama</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>con %1</translation>
        </message>
        <message>
            <source>goes on at %1</source>
            <translation>sigue en la %1</translation>
        </message>
        <message>
            <source>Open calls</source>
            <translation>Llamadas abiertas</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Ir a la %1</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Operaciones</translation>
        </message>
        <message>
            <source>Caller not known</source>
            <translation>Solicitante sin identificar</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Tickets</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>ext. %1</source>
            <translation>ext. %1</translation>
        </message>
        <message>
            <source>fill in as the caller</source>
            <translation>poner como quien llama</translation>
        </message>
        <message>
            <source>opens the directory</source>
            <translation>abre el directorio</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::Paper</name>
        <message>
            <source>Page:</source>
            <translation>Página:</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::PartDialog</name>
        <message>
            <source>Part two entries</source>
            <translation>Separar dos fichas</translation>
        </message>
        <message>
            <source>Which entry is not %1?</source>
            <translation>¿Qué ficha no es de %1?</translation>
        </message>
        <message>
            <source>It stands for itself again, with its own data, calls and tickets.</source>
            <translation>Vuelve a estar sola, con sus propios datos, llamadas y tickets.</translation>
        </message>
        <message>
            <source>Merged on %1</source>
            <translation>Unida el %1</translation>
        </message>
        <message>
            <source>Merged on %1 by %2</source>
            <translation>Unida el %1 por %2</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Separar</translation>
        </message>
        <message>
            <source>Leave them together</source>
            <translation>Dejarlas unidas</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::PatientWait</name>
        <message>
            <source>Do not wait</source>
            <translation>No esperar</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::PracticePage</name>
        <message>
            <source>Practice: ask the caller to say who they are again</source>
            <translation>Práctica: pedir a quien llama que repita quién es</translation>
        </message>
        <message>
            <source>Practice: end the round; nobody rings any more</source>
            <translation>Práctica: terminar la ronda; ya no llama nadie</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>End the round</source>
            <translation>Terminar la ronda</translation>
        </message>
        <message>
            <source>Begin the round</source>
            <translation>Empezar la ronda</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Points of the protocol kept: %1. Right of what was asked: %2. Two figures, never one mark.</source>
            <translation>Puntos del protocolo cumplidos: %1. Aciertos de lo que se pedía: %2. Dos cifras, nunca una sola calificación.</translation>
        </message>
        <message numerus="yes">
            <source>%1 %n call(s) still to ring.</source>
            <translation>
                <numerusform>%1 Falta %n llamada por sonar.</numerusform>
                <numerusform>%1 Faltan %n llamadas por sonar.</numerusform>
            </translation>
        </message>
        <message>
            <source>In course, or left in the middle</source>
            <translation>En curso, o dejada a la mitad</translation>
        </message>
        <message>
            <source>The procedure in force has no practice calls made for it.</source>
            <translation>El procedimiento vigente no tiene llamadas de práctica hechas para él.</translation>
        </message>
        <message>
            <source>No call has rung yet.</source>
            <translation>Todavía no ha sonado ninguna llamada.</translation>
        </message>
        <message>
            <source>This call is not registered yet, and has no score.</source>
            <translation>Esta llamada aún no está registrada y no tiene resultado.</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Rondas</translation>
        </message>
        <message>
            <source>Taken so far</source>
            <translation>Hechas hasta ahora</translation>
        </message>
        <message>
            <source>None yet. Choose a round and press Enter.</source>
            <translation>Ninguna todavía. Elija una ronda y pulse Entrar.</translation>
        </message>
        <message>
            <source>Calls of the round</source>
            <translation>Llamadas de la ronda</translation>
        </message>
        <message>
            <source>Score of the call</source>
            <translation>Resultado de la llamada</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>The telephone rings by itself. Answer with Enter and work as always: what the caller says stands above the note row. If you did not catch it, ask again with Alt P. Nobody waits on hold for ever, and an angry caller is to be marked with F8.

After each call one line says what it came to; the whole score is here.</source>
            <translation>El teléfono suena solo. Conteste con Entrar y trabaje como siempre: lo que dice quien llama aparece sobre el renglón de la nota. Si no lo entendió, pida que lo repita con Alt P. Nadie espera para siempre, y una llamada tensa se marca con F8.

Después de cada llamada una línea dice en qué quedó; el resultado completo está aquí.</translation>
        </message>
        <message>
            <source>Register the call in hand</source>
            <translation>Registre la llamada en curso</translation>
        </message>
        <message>
            <source>Practice: open the call in the log</source>
            <translation>Práctica: abrir la llamada en el registro de llamadas</translation>
        </message>
        <message>
            <source>Enter opens the call in the log</source>
            <extracomment>read aloud of the score of a practice call</extracomment>
            <translation>Entrar abre la llamada en el registro de llamadas</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::PracticeRoom</name>
        <message>
            <source>The round has begun: the telephone will ring in a moment.</source>
            <translation>La ronda empezó: el teléfono sonará en un momento.</translation>
        </message>
        <message>
            <source>Practice: choose a round of calls on the page “Practice”.</source>
            <translation>Práctica: elija una ronda de llamadas en la página «Práctica».</translation>
        </message>
        <message>
            <source>No simulated caller is on this line.</source>
            <translation>En esta línea no hay nadie simulado.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::PracticeText</name>
        <message>
            <source>The telephone rings.</source>
            <translation>Suena el teléfono.</translation>
        </message>
        <message>
            <source>The caller says: “%1”</source>
            <translation>Quien llama dice: «%1»</translation>
        </message>
        <message>
            <source>On the line: %1</source>
            <translation>En la línea: %1</translation>
        </message>
        <message>
            <source>The caller waits and hears nothing.</source>
            <translation>Quien llama espera y no oye nada.</translation>
        </message>
        <message>
            <source>The line is free: they have hung up.</source>
            <translation>La línea está libre: ya colgaron.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Last call: nobody answered it in time.</source>
            <translation>Última llamada: nadie la contestó a tiempo.</translation>
        </message>
        <message>
            <source>Last call: protocol %1, right %2.</source>
            <translation>Última llamada: protocolo %1, aciertos %2.</translation>
        </message>
        <message>
            <source>%1 First of what was not: %2</source>
            <translation>%1 Lo primero que faltó: %2</translation>
        </message>
        <message>
            <source>At %1: %2</source>
            <translation>En la %1: %2</translation>
        </message>
        <message>
            <source>At %1: not reached; expected “%2”</source>
            <translation>En la %1: no se llegó; se esperaba «%2»</translation>
        </message>
        <message>
            <source>At %1: “%2” in the place of “%3”</source>
            <translation>En la %1: «%2» en lugar de «%3»</translation>
        </message>
        <message>
            <source>%1: nothing was written down</source>
            <translation>%1: no se anotó nada</translation>
        </message>
        <message>
            <source>%1: nothing was written down; it was “%2”</source>
            <translation>%1: no se anotó nada; era «%2»</translation>
        </message>
        <message>
            <source>%1: “%2” in the place of “%3”</source>
            <translation>%1: «%2» en lugar de «%3»</translation>
        </message>
        <message>
            <source>The same person after the cut: gone on with</source>
            <translation>La misma persona después del corte: se siguió con ella</translation>
        </message>
        <message>
            <source>The same person rang again and was not gone on with</source>
            <translation>La misma persona volvió a llamar y no se siguió con ella</translation>
        </message>
        <message>
            <source>The call was tense, and marked so</source>
            <translation>La llamada era tensa, y así se marcó</translation>
        </message>
        <message>
            <source>The call was tense: mark it (F8) and stay calm</source>
            <translation>La llamada era tensa: márquela (F8) y conserve la calma</translation>
        </message>
        <message>
            <source>Looked up while they were on hold, told why</source>
            <translation>Se consultó con la llamada en espera, diciendo por qué</translation>
        </message>
        <message>
            <source>Something had to be looked up: on hold, with its reason (F6)</source>
            <translation>Había que consultar algo: en espera, con su motivo (F6)</translation>
        </message>
        <message>
            <source>Point %1, %2: kept</source>
            <translation>Punto %1, %2: cumplido</translation>
        </message>
        <message>
            <source>Point %1, %2: not kept</source>
            <translation>Punto %1, %2: no cumplido</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::PresenceDesk</name>
        <message>
            <source>Available · %1</source>
            <translation>Disponible · %1</translation>
        </message>
        <message>
            <source>On a call · %1</source>
            <translation>En llamada · %1</translation>
        </message>
        <message>
            <source>Wrap-up · %1</source>
            <translation>Cierre · %1</translation>
        </message>
        <message>
            <source>Away: %1 · %2</source>
            <translation>Ausente: %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::PrintDialog</name>
        <message>
            <source>Copies</source>
            <translation>Copias</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>PDF file</source>
            <translation>Archivo PDF</translation>
        </message>
        <message>
            <source>Where to print</source>
            <translation>Dónde imprimir</translation>
        </message>
        <message>
            <source>No printer is set up on this PC. A PDF file can be printed or sent from anywhere.</source>
            <translation>No hay ninguna impresora en esta PC. Un archivo PDF se puede imprimir o enviar desde cualquier parte.</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s), %1</source>
            <translation>
                <numerusform>%n hoja, %1</numerusform>
                <numerusform>%n hojas, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>letter</source>
            <translation>carta</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>The printer “%1” does not take it. Check that it is on and has paper, choose another one, or save a PDF file.</source>
            <translation>La impresora “%1” no lo recibe. Vea que esté encendida y con papel, elija otra o guarde un archivo PDF.</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardado como %1</translation>
        </message>
        <message>
            <source>The disk is full: nothing was written, and a file of that name stays as it was. Free some space or choose another place.</source>
            <translation>El disco está lleno: no se escribió nada, y un archivo con ese nombre queda como estaba. Libere espacio o elija otro lugar.</translation>
        </message>
        <message>
            <source>There is no writing in that folder; a file of that name stays as it was. Choose another one.</source>
            <translation>En esa carpeta no se puede escribir; un archivo con ese nombre queda como estaba. Elija otra.</translation>
        </message>
        <message>
            <source>The file could not be written; one of that name stays as it was. Choose another place.</source>
            <translation>El archivo no se pudo escribir; uno con ese nombre queda como estaba. Elija otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::Printing</name>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Archivos PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ProtocolCells</name>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>missed: %1</source>
            <translation>sin cumplir: %1</translation>
        </message>
        <message>
            <source>in course: %1</source>
            <translation>en curso: %1</translation>
        </message>
        <message>
            <source>the farewell is ahead</source>
            <translation>falta la despedida</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ProtocolSection</name>
        <message>
            <source>Somebody else has saved another edition meanwhile. Undo, and change it again.</source>
            <translation>Mientras tanto, alguien guardó otra edición. Deshaga y cámbiela de nuevo.</translation>
        </message>
        <message>
            <source>Edition %1 stands: new calls run under it, calls in hand keep theirs.</source>
            <translation>La edición %1 está vigente: las llamadas nuevas la usan, las que están en curso conservan la suya.</translation>
        </message>
        <message>
            <source>The latest contact must come after the earliest.</source>
            <translation>El contacto más tardío debe ser después del más temprano.</translation>
        </message>
        <message>
            <source>The protocol&apos;s measures. Saving makes a new edition: past calls keep the one they ran under.</source>
            <translation>Las medidas del protocolo. Guardar hace una nueva edición: las llamadas pasadas conservan la suya.</translation>
        </message>
        <message>
            <source>Rings at most</source>
            <translation>Timbres como máximo</translation>
        </message>
        <message>
            <source>More are late (point 1).</source>
            <translation>Con más, se contesta tarde (punto 1).</translation>
        </message>
        <message>
            <source>From one ring to the next</source>
            <translation>De un timbre al siguiente</translation>
        </message>
        <message>
            <source>As your telephone rings: usually 5,000 or 6,000 ms.</source>
            <translation>Como suena su teléfono: normalmente 5,000 o 6,000 ms.</translation>
        </message>
        <message>
            <source>On hold, earliest contact after</source>
            <translation>En espera, primer contacto a partir de</translation>
        </message>
        <message>
            <source>On hold, latest contact after</source>
            <translation>En espera, contacto a más tardar a</translation>
        </message>
        <message>
            <source>Later counts as late (point 6).</source>
            <translation>Después cuenta como tarde (punto 6).</translation>
        </message>
        <message>
            <source>Rings and hold</source>
            <translation>Timbres y espera</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ReasonPanel</name>
        <message>
            <source>Why must they wait? Tell them first.</source>
            <translation>¿Por qué debe esperar? Dígaselo primero.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::RecordPaper</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Núm.</translation>
        </message>
        <message>
            <source>Operation or event</source>
            <translation>Operación o suceso</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>What, and why</source>
            <translation>Qué y por qué</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Motivo: %1</translation>
        </message>
        <message>
            <source>Auricular · printed %1 by %2</source>
            <translation>Auricular · impreso %1 por %2</translation>
        </message>
        <message>
            <source>Record:</source>
            <translation>Registro:</translation>
        </message>
        <message>
            <source>Day:</source>
            <translation>Fecha:</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::RecordText</name>
        <message>
            <source>talk %1</source>
            <translation>conversación %1</translation>
        </message>
        <message>
            <source>hold %1</source>
            <translation>espera %1</translation>
        </message>
        <message>
            <source>in all %1</source>
            <translation>en total %1</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Tiempos</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Solicitante</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Entró</translation>
        </message>
        <message>
            <source>Number shown</source>
            <translation>Número mostrado</translation>
        </message>
        <message>
            <source>Rings</source>
            <translation>Timbres</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>still open</source>
            <translation>todavía abierta</translation>
        </message>
        <message>
            <source>Kinds</source>
            <translation>Clases</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>%1 of %2 points kept</source>
            <translation>%1 de %2 puntos cumplidos</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registrada</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedimiento</translation>
        </message>
        <message>
            <source>%1, edition %2</source>
            <translation>%1, edición %2</translation>
        </message>
        <message>
            <source>%1 (attempt %2)</source>
            <translation>%1 (intento %2)</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Petición %1</translation>
        </message>
        <message>
            <source>Call %1</source>
            <translation>Llamada %1</translation>
        </message>
        <message>
            <source>Call in progress</source>
            <translation>Llamada en curso</translation>
        </message>
        <message>
            <source>Imported call</source>
            <translation>Llamada importada</translation>
        </message>
        <message>
            <source>Caller not known</source>
            <translation>Sin datos de quien llama</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Nota: %1</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Recorrido</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Datos anotados</translation>
        </message>
        <message>
            <source>Amendments</source>
            <translation>Enmiendas</translation>
        </message>
        <message>
            <source>%1: %2 → %3. Reason: %4</source>
            <extracomment>field, old value, new value, reason</extracomment>
            <translation>%1: %2 → %3. Motivo: %4</translation>
        </message>
        <message>
            <source>not known: the log does not say them</source>
            <translation>no se conocen: la bitácora no los dice</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::RejectedSheet</name>
        <message>
            <source>Why it was not taken</source>
            <translation>Por qué no se tomó</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>No tomadas</translation>
        </message>
        <message>
            <source>Not taken (%1)</source>
            <translation>No tomadas (%1)</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ReminderText</name>
        <message>
            <source>Caller not known</source>
            <translation>Sin datos de quien llama</translation>
        </message>
        <message>
            <source>at %1, %2</source>
            <extracomment>a moment, and how long until it or since it</extracomment>
            <translation>a las %1, %2</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>Volver a llamar</translation>
        </message>
        <message>
            <source>Call %1</source>
            <translation>Llamar a %1</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s), the last one at %1</source>
            <translation>
                <numerusform>%n intento, a las %1</numerusform>
                <numerusform>%n intentos, el último a las %1</numerusform>
            </translation>
        </message>
        <message>
            <source>promised at %1</source>
            <translation>prometida a las %1</translation>
        </message>
        <message>
            <source>promised at %1 by %2</source>
            <translation>prometida a las %1 por %2</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ReportCopiesSection</name>
        <message>
            <source>Call report on this PC</source>
            <translation>Reporte en este equipo</translation>
        </message>
        <message>
            <source>Kept in: %1</source>
            <translation>Se guarda en: %1</translation>
        </message>
        <message>
            <source>Last one since the program started: none yet</source>
            <translation>El último desde que se abrió el programa: todavía ninguno</translation>
        </message>
        <message>
            <source>Last one: %1</source>
            <translation>El último: %1</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <source>It could not be written: the disk is full. Make room; it is tried again every few minutes.</source>
            <translation>No se pudo escribir: el disco está lleno. Libere espacio; se vuelve a intentar cada pocos minutos.</translation>
        </message>
        <message>
            <source>It could not be written: nothing can be put into this folder. Choose another one.</source>
            <translation>No se pudo escribir: en esta carpeta no se puede guardar nada. Elija otra.</translation>
        </message>
        <message>
            <source>It could not be written. It is tried again every few minutes.</source>
            <translation>No se pudo escribir. Se vuelve a intentar cada pocos minutos.</translation>
        </message>
        <message>
            <source>Where the call report is kept</source>
            <translation>Dónde se guarda el reporte de llamadas</translation>
        </message>
        <message>
            <source>The manual asks that the general call report be kept on the agents&apos; PCs. As an Excel file it has every call of the month. The last nine stay, and the last one of each month.</source>
            <translation>El manual pide resguardar el reporte general de llamadas en los equipos de las y los agentes. Es un archivo de Excel con todas las llamadas del mes. Se conservan los nueve últimos y el último de cada mes.</translation>
        </message>
        <message>
            <source>Write it at the end of each shift</source>
            <translation>Escribirlo al terminar cada turno</translation>
        </message>
        <message>
            <source>Write it now</source>
            <translation>Escribirlo ahora</translation>
        </message>
        <message>
            <source>Keep it elsewhere…</source>
            <translation>Guardarlo en otra parte…</translation>
        </message>
        <message>
            <source>In the usual folder again</source>
            <translation>Otra vez en la carpeta de siempre</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ReportsPage</name>
        <message>
            <source>Shift report: print the one that runs or ended last</source>
            <translation>Informe de turno: imprimir el del turno en curso o el último que terminó</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Listened calls: to listen to, and what was heard of yours</source>
            <translation>Llamadas escuchadas: por escuchar, y lo que se escuchó de las suyas</translation>
        </message>
        <message>
            <source>Open the listened call in the log</source>
            <translation>Abrir en el registro la llamada escuchada</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::RequesterForm</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>DGSEI staff</source>
            <translation>Personal de la DGSEI</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Telephones</source>
            <translation>Teléfonos</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Extensión</translation>
        </message>
        <message>
            <source>Several are separated by commas</source>
            <translation>Varios se separan con comas</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ResolverEditor</name>
        <message>
            <source>%1 · proposed</source>
            <translation>%1 · propuesto</translation>
        </message>
        <message>
            <source>Unassigned · %1</source>
            <translation>Sin asignar · %1</translation>
        </message>
        <message>
            <source>— the service is missing</source>
            <translation>— falta el servicio</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ReviewSheet</name>
        <message>
            <source>call %1</source>
            <translation>llamada %1</translation>
        </message>
        <message>
            <source>%1 talked</source>
            <translation>%1 de conversación</translation>
        </message>
        <message>
            <source>%1 · no longer counts</source>
            <translation>%1 · ya no cuenta</translation>
        </message>
        <message>
            <source>An answer without words is none.</source>
            <translation>Una respuesta sin palabras no es respuesta.</translation>
        </message>
        <message>
            <source>Open in the log</source>
            <translation>Abrir en el registro</translation>
        </message>
        <message>
            <source>Your answer: whoever listened reads it and can judge again</source>
            <translation>Su respuesta: quien escuchó la lee y puede calificar de nuevo</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ReviewText</name>
        <message>
            <source>Kept</source>
            <translation>Cumplido</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>No cumplido</translation>
        </message>
        <message>
            <source>Cannot be told</source>
            <translation>No se aprecia</translation>
        </message>
        <message>
            <source>Did not come up</source>
            <translation>No se dio</translation>
        </message>
        <message>
            <source>There is no recording</source>
            <translation>No hay grabación</translation>
        </message>
        <message>
            <source>Nothing is said in it</source>
            <translation>No se dice nada en ella</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Otro motivo</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Tono</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>Paciencia</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>escuchada</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>respondida</translation>
        </message>
        <message>
            <source>not heard</source>
            <translation>no escuchada</translation>
        </message>
        <message>
            <source>Could not be heard: %1</source>
            <translation>No se pudo escuchar: %1</translation>
        </message>
        <message>
            <source>Answer of the agent</source>
            <translation>Respuesta de la o el agente</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ReviewsPanel</name>
        <message>
            <source>Listened calls</source>
            <translation>Escuchadas</translation>
        </message>
        <message>
            <source>Being kept…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>It was not kept; what you typed is still there.</source>
            <translation>No se guardó; lo que escribió sigue ahí.</translation>
        </message>
        <message>
            <source>Somebody has said something of this call meanwhile: it stands above. Look at it, then keep yours.</source>
            <translation>Alguien más calificó o respondió esta llamada entretanto: está arriba. Véalo y después guarde lo suyo.</translation>
        </message>
        <message>
            <source>Kept. Another call of this agent is drawn in its place.</source>
            <translation>Guardado. En su lugar se sortea otra llamada de la misma persona.</translation>
        </message>
        <message>
            <source>Kept. Whoever listens sees your answer.</source>
            <translation>Guardado. Quien escucha las llamadas ve su respuesta.</translation>
        </message>
        <message>
            <source>Kept. Its agent can read it now and answer.</source>
            <translation>Guardado. La o el agente ya puede leerlo y responder.</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Escuchadas</translation>
        </message>
        <message>
            <source>Not heard</source>
            <translation>No escuchadas</translation>
        </message>
        <message>
            <source>Points 1, 2, 6, 7</source>
            <translation>Puntos 1, 2, 6, 7</translation>
        </message>
        <message>
            <source>No call of this month has been drawn.</source>
            <translation>De este mes no se ha sorteado ninguna llamada.</translation>
        </message>
        <message>
            <source>Kept of judged, each point by itself; the last column is the program&apos;s, of every call. As of %1.</source>
            <translation>Cumplidos de los calificados, cada punto por sí mismo; la última columna es la del programa, de todas las llamadas. Al %1.</translation>
        </message>
        <message>
            <source>Drawn by lot when each day ends; nobody chooses them. Never your own.</source>
            <translation>Se sortean al terminar cada día; nadie las elige. Nunca las propias.</translation>
        </message>
        <message>
            <source>What was heard can be judged again; the earlier word stays readable.</source>
            <translation>Lo escuchado se puede calificar de nuevo; lo anterior se sigue leyendo.</translation>
        </message>
        <message>
            <source>What a senior heard of your calls. You can answer.</source>
            <translation>Lo que alguien con nivel Senior escuchó en sus llamadas. Puede responder.</translation>
        </message>
        <message>
            <source>Nothing to listen to now. When a day ends, calls of it are drawn by lot: how many is said in the settings, under “Listened calls”.</source>
            <translation>Nada por escuchar ahora. Al terminar un día se sortean llamadas suyas: cuántas se dice en los ajustes, en «Llamadas escuchadas».</translation>
        </message>
        <message>
            <source>No call of this month has been heard yet.</source>
            <translation>De este mes aún no se ha escuchado ninguna llamada.</translation>
        </message>
        <message>
            <source>None of your calls has been heard yet.</source>
            <translation>Aún no se ha escuchado ninguna de sus llamadas.</translation>
        </message>
        <message>
            <source>To listen to (%1)</source>
            <translation>Por escuchar (%1)</translation>
        </message>
        <message>
            <source>To listen to</source>
            <translation>Por escuchar</translation>
        </message>
        <message>
            <source>My calls (new: %1)</source>
            <translation>Mis llamadas (nuevas: %1)</translation>
        </message>
        <message>
            <source>My calls</source>
            <translation>Mis llamadas</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nueva</translation>
        </message>
        <message>
            <source>Which calls</source>
            <translation>Qué llamadas</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>El mes anterior</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>El mes siguiente</translation>
        </message>
        <message>
            <source>What was heard, by agent</source>
            <translation>Lo escuchado, por agente</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) of yours heard and not read yet</source>
            <translation>
                <numerusform>%n llamada suya escuchada y aún sin leer</numerusform>
                <numerusform>%n llamadas suyas escuchadas y aún sin leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) of others to listen to</source>
            <translation>
                <numerusform>%n llamada de otra persona por escuchar</numerusform>
                <numerusform>%n llamadas de otras personas por escuchar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Listened calls: what was chosen or typed of %n call(s)</source>
            <translation>
                <numerusform>Escuchadas: lo elegido o escrito de %n llamada</numerusform>
                <numerusform>Escuchadas: lo elegido o escrito de %n llamadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ReviewsSection</name>
        <message>
            <source>Listened calls</source>
            <translation>Llamadas escuchadas</translation>
        </message>
        <message>
            <source>Saved. Calls that were drawn already stay drawn.</source>
            <translation>Guardado. Las llamadas ya sorteadas siguen sorteadas.</translation>
        </message>
        <message>
            <source>None: no call is drawn.</source>
            <translation>Ninguna: no se sortean llamadas.</translation>
        </message>
        <message>
            <source>Spread over the days of the week, for every agent alike.</source>
            <translation>Repartidas entre los días de la semana, por igual para cada agente.</translation>
        </message>
        <message>
            <source>Tone, attention and patience are heard by a person alone. For that, calls of each agent are drawn by lot when a day ends; a senior listens to them under Reports, and their agent can answer. Nobody chooses the calls, and nobody hears their own.</source>
            <translation>El tono, la atención y la paciencia solo los aprecia una persona. Para eso se sortean llamadas de cada agente al terminar el día; alguien con nivel Senior las escucha en Informes y la o el agente puede responder. Nadie elige las llamadas y nadie escucha las propias.</translation>
        </message>
        <message>
            <source>Calls of each agent, a week</source>
            <translation>Llamadas de cada agente, por semana</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::RulesText</name>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>The months were counted by other rules of the time zone (%1) than those of this PC (%2): they are being counted anew.</source>
            <translation>Los meses se contaron con otras reglas de la zona horaria (%1) que las de esta PC (%2): se están contando de nuevo.</translation>
        </message>
        <message>
            <source>This PC has older rules of the time zone (%2) than those the months are counted by (%1): its days and hours may differ. Let the administrator update the package tzdata on it.</source>
            <translation>Esta PC tiene reglas de la zona horaria (%2) más antiguas que aquellas con las que se cuentan los meses (%1): sus días y horas pueden diferir. Pida que la persona administradora actualice en ella el paquete tzdata.</translation>
        </message>
        <message>
            <source>The months are counted by other rules of the time zone (%1) than those of this PC (%2), and nothing says which are newer. Let the administrator update the package tzdata on every PC, or count them anew by those of one: auricular-cli recount.</source>
            <translation>Los meses se cuentan con otras reglas de la zona horaria (%1) que las de esta PC (%2), y nada dice cuáles son más nuevas. Pida que la persona administradora actualice el paquete tzdata en todas las PC, o que los cuente de nuevo con las de una: auricular-cli recount.</translation>
        </message>
        <message>
            <source>This PC has been given other rules of the time zone since the window was opened. They hold from the next start on: close the window when you can and open it again.</source>
            <translation>Esta PC recibió otras reglas de la zona horaria después de que se abrió la ventana. Valen desde el próximo inicio: cierre la ventana cuando pueda y ábrala de nuevo.</translation>
        </message>
        <message>
            <source>Its hours are shown as they were when it was made, by the rules of %1 of then (%2). By those of today (%3) this shift would run from %4 to %5.</source>
            <translation>Sus horas se muestran como eran cuando se hizo, con las reglas de %1 de entonces (%2). Con las de hoy (%3) este turno iría de %4 a %5.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::SaveBar</name>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::SaveMark</name>
        <message numerus="yes">
            <source>Not saved: %n</source>
            <translation>
                <numerusform>Sin guardar: %n</numerusform>
                <numerusform>Sin guardar: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Guardando</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Server: trouble</source>
            <translation>Servidor: falla</translation>
        </message>
        <message>
            <source>On this PC</source>
            <translation>En esta PC</translation>
        </message>
        <message>
            <source>File: trouble</source>
            <translation>Archivo: falla</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ScenarioText</name>
        <message>
            <source>no such time zone: %1</source>
            <translation>no existe la zona horaria: %1</translation>
        </message>
        <message>
            <source>a date is YYYY-MM-DD: %1</source>
            <translation>una fecha es AAAA-MM-DD: %1</translation>
        </message>
        <message>
            <source>%1: NAME = VALUE</source>
            <translation>%1: NOMBRE = VALOR</translation>
        </message>
        <message>
            <source>person GROUP = ID NAME</source>
            <translation>person GRUPO = ID NOMBRE</translation>
        </message>
        <message>
            <source>neither a header nor HH:MM:SS and an act: %1</source>
            <translation>ni encabezado ni HH:MM:SS y un acto: %1</translation>
        </message>
        <message>
            <source>no such time: %1</source>
            <translation>esa hora no existe: %1</translation>
        </message>
        <message>
            <source>a date comes before the first act</source>
            <translation>antes del primer acto va una fecha</translation>
        </message>
        <message>
            <source>no such act: %1</source>
            <translation>ese acto no existe: %1</translation>
        </message>
        <message>
            <source>definitions accepted</source>
            <translation>definiciones aceptadas</translation>
        </message>
        <message>
            <source>%1 is done</source>
            <translation>%1: hecho</translation>
        </message>
        <message>
            <source>refused: %1</source>
            <translation>rechazado: %1</translation>
        </message>
        <message>
            <source>call %1 stored</source>
            <translation>llamada %1 guardada</translation>
        </message>
        <message>
            <source>call %1 rebuilt as stored</source>
            <translation>llamada %1 reconstruida como está guardada</translation>
        </message>
        <message>
            <source>no such call</source>
            <translation>esa llamada no existe</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ScoreView</name>
        <message>
            <source>Protocol: %1</source>
            <translation>Protocolo: %1</translation>
        </message>
        <message>
            <source>Right: %1</source>
            <translation>Aciertos: %1</translation>
        </message>
        <message>
            <source>Nobody answered it in time: the caller hung up.</source>
            <translation>Nadie la contestó a tiempo: quien llamaba colgó.</translation>
        </message>
        <message>
            <source>The call was over before its matter was.</source>
            <translation>La llamada terminó antes que su asunto.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::SeniorAsks</name>
        <message>
            <source>%1 asks, at %2 (Ctrl J)</source>
            <translation>%1 pregunta, en la %2 (Ctrl J)</translation>
        </message>
        <message>
            <source>Senior asked (Ctrl J: no longer)</source>
            <translation>Pidió un senior (Ctrl J: ya no)</translation>
        </message>
        <message>
            <source>%1 helps you</source>
            <translation>%1 le ayuda</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ServiceEditor</name>
        <message>
            <source>Type a few letters</source>
            <translation>Escriba unas letras</translation>
        </message>
        <message>
            <source>%1: matching</source>
            <translation>%1: coincidencias</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ServicesSection</name>
        <message>
            <source>retired</source>
            <translation>retirado</translation>
        </message>
        <message>
            <source>Offer it again</source>
            <translation>Volver a ofrecerlo</translation>
        </message>
        <message>
            <source>Retire it</source>
            <translation>Retirarlo</translation>
        </message>
        <message>
            <source>What callers ask about. Saving makes a new edition of the catalogue; retired services stay known by name.</source>
            <translation>Lo que piden quienes llaman. Guardar hace una nueva edición del catálogo; de los servicios retirados se conserva el nombre.</translation>
        </message>
        <message>
            <source>Name in Spanish</source>
            <translation>Nombre en español</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Nombre en inglés</translation>
        </message>
        <message>
            <source>Empty: as in the other language.</source>
            <translation>Vacío: como en el otro idioma.</translation>
        </message>
        <message>
            <source>Group that solves its tickets</source>
            <translation>Grupo que resuelve sus tickets</translation>
        </message>
        <message>
            <source>Ask which equipment it is</source>
            <translation>Preguntar de qué equipo se trata</translation>
        </message>
        <message>
            <source>Its tickets go on to technical support on site</source>
            <translation>Sus tickets siguen a soporte técnico en sitio</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Nuevo servicio</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::SettingsPage</name>
        <message>
            <source>Sections of the settings</source>
            <translation>Secciones de los ajustes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Ajustes: %1</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::SheetsView</name>
        <message numerus="yes">
            <source>Preview, %n sheet(s)</source>
            <translation>
                <numerusform>Vista previa, %n hoja</numerusform>
                <numerusform>Vista previa, %n hojas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ShiftPanel</name>
        <message>
            <source>This desk has no shifts. They are named in the settings, under “Shifts”; months and agents have their figures without them.</source>
            <translation>Esta mesa no tiene turnos. Se nombran en los ajustes, en «Turnos»; los meses y los agentes tienen sus cifras sin ellos.</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>As it was signed: %1 by %2</source>
            <translation>Tal como se firmó: %1, %2</translation>
        </message>
        <message>
            <source>No call and no ticket in this shift: dashes.</source>
            <translation>Sin llamadas ni tickets en este turno: guiones.</translation>
        </message>
        <message>
            <source>The sums do not agree: the paper says where.</source>
            <translation>Las sumas no coinciden: la hoja dice dónde.</translation>
        </message>
        <message>
            <source>The shift still runs.</source>
            <translation>El turno sigue en curso.</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>El día anterior</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>El día siguiente</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>What the next shift must know</source>
            <translation>Lo que debe saber el turno siguiente</translation>
        </message>
        <message>
            <source>Sign and keep</source>
            <translation>Firmar y guardar</translation>
        </message>
        <message>
            <source>Shift report</source>
            <translation>Informe de turno</translation>
        </message>
        <message>
            <source>%1

%2 signs it as it stands on the paper. It is kept like that and never changes; a later one stands beside it.</source>
            <translation>%1

Lo firma %2 tal como está en la hoja. Así se guarda y nunca cambia; uno posterior queda a su lado.</translation>
        </message>
        <message>
            <source>The shift still runs: what comes from now on is not in it.</source>
            <translation>El turno sigue en curso: lo que llegue a partir de ahora no está en él.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <source>Being kept…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Signed and kept.</source>
            <translation>Firmado y guardado.</translation>
        </message>
        <message>
            <source>It was not kept. %1</source>
            <translation>No se guardó. %1</translation>
        </message>
        <message>
            <source>No shift</source>
            <translation>Sin turno</translation>
        </message>
        <message numerus="yes">
            <source>Shift report: %n note(s) for the next shift in no signed report</source>
            <translation>
                <numerusform>Informe de turno: %n nota para el turno siguiente que no está en un informe firmado</numerusform>
                <numerusform>Informe de turno: %n notas para el turno siguiente que no están en un informe firmado</numerusform>
            </translation>
        </message>
        <message>
            <source>between two shifts</source>
            <translation>entre dos turnos</translation>
        </message>
        <message>
            <source>The note is not saved. %1</source>
            <translation>La nota no está guardada. %1</translation>
        </message>
        <message>
            <source>Tickets without a resolver, %1, %2</source>
            <translation>Tickets sin resolutor, %1, %2</translation>
        </message>
        <message>
            <source>Without a resolver: %1</source>
            <translation>Sin resolutor: %1</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ShiftPaper</name>
        <message>
            <source>% received</source>
            <translation>% recibidas</translation>
        </message>
        <message>
            <source>%1 lines = %2</source>
            <translation>%1 renglones = %2</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Answered in 4 rings</source>
            <translation>Contestadas en 4 timbres</translation>
        </message>
        <message>
            <source>Answered; in time %1</source>
            <translation>Contestadas; a tiempo %1</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Contestadas</translation>
        </message>
        <message>
            <source>As of %1 · %2</source>
            <translation>Al %1 · %2</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Auricular · DOES NOT ADD UP: received %1, outcomes %2, agents %3, half hours %4</source>
            <translation>Auricular · NO CUADRA: recibidas %1, resultados %2, agentes %3, medias horas %4</translation>
        </message>
        <message>
            <source>Auricular · adds up: 8 outcomes = %1 · agents %2 · half hours = %3 · difference 0</source>
            <translation>Auricular · cuadra: 8 resultados = %1 · agentes %2 · medias horas = %3 · diferencia 0</translation>
        </message>
        <message>
            <source>By agent</source>
            <translation>Por agente</translation>
        </message>
        <message>
            <source>By other channels: not in the sums</source>
            <translation>Por otros medios: fuera de las sumas</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>For the next shift</source>
            <translation>Para el turno siguiente</translation>
        </message>
        <message>
            <source>Hands over</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <source>Have the class</source>
            <translation>Con la clase</translation>
        </message>
        <message>
            <source>Holds and protocol</source>
            <translation>Esperas y protocolo</translation>
        </message>
        <message>
            <source>Holds; calls with one: %1</source>
            <translation>Esperas; llamadas con alguna: %1</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Esperas</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Impacto</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>A tiempo</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Cumplió</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Tarde</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Measurable points kept</source>
            <translation>Puntos medibles cumplidos</translation>
        </message>
        <message>
            <source>Name, signature and time</source>
            <translation>Nombre, firma y hora</translation>
        </message>
        <message>
            <source>No call was registered in this shift.</source>
            <translation>En este turno no se registró ninguna llamada.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Sin dato</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>No se escribió nada.</translation>
        </message>
        <message>
            <source>Of them, and beside them</source>
            <translation>De ellas, y aparte de ellas</translation>
        </message>
        <message>
            <source>On this day outside every shift: not in the sums</source>
            <translation>Este día, fuera de todo turno: no están en las sumas</translation>
        </message>
        <message>
            <source>Open promises: %1</source>
            <translation>Promesas abiertas: %1</translation>
        </message>
        <message>
            <source>Open promises: none</source>
            <translation>Promesas abiertas: ninguna</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Prio.</source>
            <translation>Prio.</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promesa</translation>
        </message>
        <message>
            <source>Received, by outcome</source>
            <translation>Recibidas, por resultado</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibidas</translation>
        </message>
        <message>
            <source>Resolver</source>
            <translation>Resolutor</translation>
        </message>
        <message>
            <source>Rings measured</source>
            <translation>Timbres medidos</translation>
        </message>
        <message>
            <source>Rings typed by the agent</source>
            <translation>Timbres escritos por el agente</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Shift %1 %2</source>
            <translation>Turno %1 %2</translation>
        </message>
        <message>
            <source>Shift report</source>
            <translation>Informe de turno</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>Stays with</source>
            <translation>Queda a cargo</translation>
        </message>
        <message>
            <source>Still open: not in the sums</source>
            <translation>Aún abiertas: fuera de las sumas</translation>
        </message>
        <message>
            <source>Takes over</source>
            <translation>Recibe</translation>
        </message>
        <message>
            <source>Tickets made: %1, %2 of them critical, those first</source>
            <translation>Tickets generados: %1; críticos: %2, van primero</translation>
        </message>
        <message>
            <source>Tickets made: %1</source>
            <translation>Tickets generados: %1</translation>
        </message>
        <message>
            <source>Tickets made: none</source>
            <translation>Tickets generados: ninguno</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Urgencia</translation>
        </message>
        <message>
            <source>call %1</source>
            <translation>llamar a %1</translation>
        </message>
        <message>
            <source>call again</source>
            <translation>volver a llamar</translation>
        </message>
        <message>
            <source>in time or not known</source>
            <translation>a tiempo o sin dato</translation>
        </message>
        <message>
            <source>late</source>
            <translation>tarde</translation>
        </message>
        <message>
            <source>no shift</source>
            <translation>sin turno</translation>
        </message>
        <message>
            <source>unanswered</source>
            <translation>sin contestar</translation>
        </message>
        <message>
            <source>with a late contact or without reason</source>
            <translation>con contacto tardío o sin motivo</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retirado</translation>
        </message>
        <message>
            <source>First rings by half hour</source>
            <translation>Primeros timbres por media hora</translation>
        </message>
        <message>
            <source>First rings by half hour: %1 bars, %2 calls</source>
            <translation>Primeros timbres por media hora: %1 barras, %2 llamadas</translation>
        </message>
        <message>
            <source>unassigned</source>
            <translation>sin asignar</translation>
        </message>
        <message>
            <source>%1; without a resolver: %2</source>
            <translation>%1; sin resolutor: %2</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ShiftSheets</name>
        <message>
            <source>Shift report</source>
            <translation>Informe de turno</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <source>Half hours</source>
            <translation>Medias horas</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Tickets</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesas</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Al %1</translation>
        </message>
        <message>
            <source>Received, by outcome</source>
            <translation>Recibidas, por resultado</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>% received</source>
            <translation>% recibidas</translation>
        </message>
        <message>
            <source>Received: the eight outcomes</source>
            <translation>Recibidas: los ocho resultados</translation>
        </message>
        <message>
            <source>Calls that have the class</source>
            <translation>Llamadas que tienen la clase</translation>
        </message>
        <message>
            <source>Answered in 4 rings</source>
            <translation>Contestadas en 4 timbres</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>A tiempo</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Tarde</translation>
        </message>
        <message>
            <source>Rings measured</source>
            <translation>Timbres medidos</translation>
        </message>
        <message>
            <source>Rings typed by the agent</source>
            <translation>Timbres escritos por el agente</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Protocol: what the program judges</source>
            <translation>Protocolo: lo que juzga el programa</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Cumplidos</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Aplicaban</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Measurable points kept</source>
            <translation>Puntos medibles cumplidos</translation>
        </message>
        <message>
            <source>Of them, and beside them</source>
            <translation>De ellas, y aparte de ellas</translation>
        </message>
        <message>
            <source>Still open: not in the sums</source>
            <translation>Aún abiertas: fuera de las sumas</translation>
        </message>
        <message>
            <source>On this day outside every shift: not in the sums</source>
            <translation>Este día fuera de todo turno: fuera de las sumas</translation>
        </message>
        <message>
            <source>For the next shift</source>
            <translation>Para el turno siguiente</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>No se escribió nada.</translation>
        </message>
        <message>
            <source>First ring from</source>
            <translation>Primer timbre desde</translation>
        </message>
        <message>
            <source>In time or not known</source>
            <translation>A tiempo o sin dato</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>Sin contestar</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Generado</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Urgencia</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Impacto</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Resolver</source>
            <translation>Resolutor</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>unassigned: %1</source>
            <translation>sin asignar: %1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Whom to call</source>
            <translation>A quién llamar</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Para quién</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Stays with</source>
            <translation>Queda a cargo</translation>
        </message>
        <message>
            <source>Tickets made without a resolver</source>
            <translation>Tickets creados sin resolutor</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ShiftsSection</name>
        <message numerus="yes">
            <source>Not saved, nothing is lost: %n fault(s), each said at its place.</source>
            <translation>
                <numerusform>No se guardó, nada se pierde: %n falta, dicha en su lugar.</numerusform>
                <numerusform>No se guardó, nada se pierde: %n faltas, cada una dicha en su lugar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: reports go by these hours from now on. Signed ones stay as they are.</source>
            <translation>Guardado: los informes siguen estas horas desde ahora. Los firmados quedan como están.</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(sin nombre)</translation>
        </message>
        <message>
            <source>A whole day.</source>
            <translation>Un día entero.</translation>
        </message>
        <message>
            <source>Over midnight: it ends the next day.</source>
            <translation>Pasa de medianoche: termina al día siguiente.</translation>
        </message>
        <message>
            <source>A shift needs a name: it is printed.</source>
            <translation>Un turno necesita nombre: se imprime.</translation>
        </message>
        <message>
            <source>Another shift has this name already.</source>
            <translation>Otro turno ya tiene este nombre.</translation>
        </message>
        <message>
            <source>This is no hour of the day.</source>
            <translation>No es una hora del día.</translation>
        </message>
        <message>
            <source>It overlaps with “%1”: a call belongs to one shift.</source>
            <translation>Se encima con «%1»: una llamada es de un solo turno.</translation>
        </message>
        <message>
            <source>The shift report, the copies of the call report and the agents&apos; figures go by them. A shift belongs to the day on which it begins; there may be gaps between shifts, no overlaps.</source>
            <translation>Por ellos van el informe de turno, las copias del reporte general y las cifras de los agentes. Un turno es del día en que empieza; puede haber huecos entre turnos, no encimarse.</translation>
        </message>
        <message>
            <source>New shift</source>
            <translation>Turno nuevo</translation>
        </message>
        <message>
            <source>No shifts: there is no shift report. “%1” adds the first one.</source>
            <translation>Sin turnos no hay informe de turno. «%1» agrega el primero.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Begins at</source>
            <translation>Empieza a las</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>Termina a las</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Shifts</source>
            <translation>Turnos</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::SoundsSection</name>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>%1 (not connected)</source>
            <translation>%1 (no conectado)</translation>
        </message>
        <message>
            <source>They belong to this PC. What sounds is always seen as well.</source>
            <translation>Son de esta PC. Lo que suena también se ve siempre.</translation>
        </message>
        <message>
            <source>A tone when the caller on hold must be contacted, another when it is late</source>
            <translation>Un tono cuando toca contactar a quien espera, otro cuando ya es tarde</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Let it sound</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Sonidos</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::StatusPanel</name>
        <message>
            <source>Looking it up…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>The tickets cannot be read now. Try again in a moment.</source>
            <translation>Los tickets no se pueden leer ahora. Intente de nuevo en un momento.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Ask for the ticket&apos;s number, or for an e-mail or telephone; a name alone finds too many: name; e-mail.</source>
            <translation>Pida el número del ticket, o un correo o teléfono; un nombre solo encuentra demasiados: nombre; correo.</translation>
        </message>
        <message>
            <source>No ticket fits. Say the sentence above.</source>
            <translation>Ningún ticket coincide. Diga la frase de arriba.</translation>
        </message>
        <message>
            <source>One ticket. Confirm the name with the caller, then read the sentence out.</source>
            <translation>Un ticket. Confirme el nombre y lea la frase.</translation>
        </message>
        <message numerus="yes">
            <source>%n tickets fit: confirm the name and choose by its digit.</source>
            <translation>
                <numerusform>Coincide %n ticket: confirme el nombre y elija con su dígito.</numerusform>
                <numerusform>Coinciden %n tickets: confirme el nombre y elija con su dígito.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · made %2 · %3</source>
            <extracomment>requester, date, provisional reference</extracomment>
            <translation>%1 · hecho %2 · %3</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::StoreSection</name>
        <message>
            <source>Place: %1</source>
            <translation>Lugar: %1</translation>
        </message>
        <message>
            <source>Engine: %1</source>
            <translation>Motor: %1</translation>
        </message>
        <message>
            <source>Schema: version %1</source>
            <translation>Esquema: versión %1</translation>
        </message>
        <message>
            <source>Size: %1</source>
            <translation>Tamaño: %1</translation>
        </message>
        <message>
            <source>Last copy: %1</source>
            <translation>Última copia: %1</translation>
        </message>
        <message>
            <source>Last copy: none yet</source>
            <translation>Última copia: ninguna todavía</translation>
        </message>
        <message>
            <source>Copies are kept in: %1</source>
            <translation>Las copias se guardan en: %1</translation>
        </message>
        <message>
            <source>What could not be saved when the window was closed is looked for here at the next start: %1</source>
            <translation>Lo que no se pudo guardar al cerrar la ventana se busca aquí en el siguiente inicio: %1</translation>
        </message>
        <message>
            <source>Copying…</source>
            <translation>Copiando…</translation>
        </message>
        <message>
            <source>Copied and checked: %1</source>
            <translation>Copiado y revisado: %1</translation>
        </message>
        <message>
            <source>Which database this desk writes to. Another one is chosen when the program starts (--database).</source>
            <translation>En qué base de datos escribe este puesto. Otra se elige al iniciar el programa (--database).</translation>
        </message>
        <message>
            <source>Where the copies are kept</source>
            <translation>Dónde se guardan las copias</translation>
        </message>
        <message>
            <source>Keep copies elsewhere…</source>
            <translation>Guardar las copias en otro lugar…</translation>
        </message>
        <message>
            <source>Beside the database again</source>
            <translation>De nuevo junto a la base de datos</translation>
        </message>
        <message>
            <source>Copy it now</source>
            <translation>Copiar ahora</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::SummaryPanel</name>
        <message>
            <source>withdrawn</source>
            <translation>retirado</translation>
        </message>
        <message>
            <source>being made</source>
            <translation>generándose</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Cuenta como</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Quien llama</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <source>Rings</source>
            <translation>Timbres</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Esperas</translation>
        </message>
        <message>
            <source>%1, kept %2</source>
            <translation>%1; con contacto %2</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>%1 of %2 points kept</source>
            <translation>%1 de %2 puntos cumplidos</translation>
        </message>
        <message>
            <source>Outside calls</source>
            <translation>Al exterior</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Calificación</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::TextEditor</name>
        <message>
            <source>Has none (Alt N)</source>
            <translation>No tiene (Alt N)</translation>
        </message>
        <message>
            <source>%1: has none</source>
            <translation>%1: no tiene</translation>
        </message>
        <message>
            <source>Keep as the caller said it (Alt K)</source>
            <translation>Dejar como lo dijo (Alt K)</translation>
        </message>
        <message>
            <source>Kept as the caller said it</source>
            <translation>Queda como lo dijo quien llama</translation>
        </message>
        <message>
            <source>Filled in from the directory</source>
            <extracomment>read aloud of a field that was filled in for the agent</extracomment>
            <translation>Llenado desde el directorio</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::TicketPanel</name>
        <message>
            <source>assigned to %1</source>
            <translation>asignado a %1</translation>
        </message>
        <message>
            <source>unassigned · %1</source>
            <translation>sin asignar · %1</translation>
        </message>
        <message>
            <source>Digit by digit: %1</source>
            <translation>Dígito por dígito: %1</translation>
        </message>
        <message>
            <source>Saved. The number is final.</source>
            <translation>Guardado. El número es definitivo.</translation>
        </message>
        <message>
            <source>Making the ticket…</source>
            <translation>Generando el ticket…</translation>
        </message>
        <message>
            <source>The number comes as soon as the ticket is on disk.</source>
            <translation>El número llega en cuanto el ticket esté guardado.</translation>
        </message>
        <message>
            <source>Provisional reference. Tell the caller that the final number will reach them by e-mail or telephone.</source>
            <translation>Referencia provisional. Diga que el número definitivo le llegará por correo o por teléfono.</translation>
        </message>
        <message>
            <source>Not saved yet: the database does not answer. The ticket is made by itself as soon as it does.</source>
            <translation>Todavía sin guardar: la base de datos no responde. El ticket se genera solo en cuanto responda.</translation>
        </message>
        <message>
            <source>Saved. The number is final; %1, told before, finds the ticket too.</source>
            <translation>Guardado. El número es definitivo; %1, la que ya se dijo, también encuentra el ticket.</translation>
        </message>
        <message>
            <source>This ticket was said to be %1, which is another ticket&apos;s now. Tell the caller its new number.</source>
            <translation>De este ticket se dijo el número %1, que ahora es de otro ticket. Diga a quien llama su número nuevo.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::Times</name>
        <message>
            <source>Monday</source>
            <translation>lunes</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>martes</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>miércoles</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>jueves</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>viernes</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>sábado</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>domingo</translation>
        </message>
        <message>
            <source>January</source>
            <translation>enero</translation>
        </message>
        <message>
            <source>February</source>
            <translation>febrero</translation>
        </message>
        <message>
            <source>March</source>
            <translation>marzo</translation>
        </message>
        <message>
            <source>April</source>
            <translation>abril</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mayo</translation>
        </message>
        <message>
            <source>June</source>
            <translation>junio</translation>
        </message>
        <message>
            <source>July</source>
            <translation>julio</translation>
        </message>
        <message>
            <source>August</source>
            <translation>agosto</translation>
        </message>
        <message>
            <source>September</source>
            <translation>septiembre</translation>
        </message>
        <message>
            <source>October</source>
            <translation>octubre</translation>
        </message>
        <message>
            <source>November</source>
            <translation>noviembre</translation>
        </message>
        <message>
            <source>December</source>
            <translation>diciembre</translation>
        </message>
        <message>
            <source>%1 %2 %3</source>
            <extracomment>weekday, day of the month, month</extracomment>
            <translation>%1 %2 de %3</translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>en %n h</numerusform>
                <numerusform>en %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>en %n min</numerusform>
                <numerusform>en %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>in less than a minute</source>
            <translation>en menos de un minuto</translation>
        </message>
        <message>
            <source>due now</source>
            <translation>toca ahora</translation>
        </message>
        <message numerus="yes">
            <source>overdue by %n h</source>
            <translation>
                <numerusform>vencida hace %n h</numerusform>
                <numerusform>vencida hace %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>overdue by %n min</source>
            <translation>
                <numerusform>vencida hace %n min</numerusform>
                <numerusform>vencida hace %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>hace %n día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::TimesDialog</name>
        <message>
            <source>Times of the call</source>
            <translation>Tiempos de la llamada</translation>
        </message>
        <message>
            <source>Talk, minutes:seconds</source>
            <translation>Conversación, minutos:segundos</translation>
        </message>
        <message>
            <source>Hold, minutes:seconds</source>
            <translation>Espera, minutos:segundos</translation>
        </message>
        <message>
            <source>Wrap-up, minutes:seconds</source>
            <translation>Cierre, minutos:segundos</translation>
        </message>
        <message>
            <source>Why they are mended</source>
            <translation>Por qué se corrigen</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>Dejarlos como están</translation>
        </message>
        <message>
            <source>A time looks like 3:20, or 1:03:20</source>
            <translation>Un tiempo se escribe 3:20, o 1:03:20</translation>
        </message>
        <message>
            <source>Together they are longer than the call, which began %1 ago</source>
            <translation>Juntos duran más que la llamada, que empezó hace %1</translation>
        </message>
        <message>
            <source>Nothing is changed yet</source>
            <translation>Todavía no cambia nada</translation>
        </message>
        <message>
            <source>A reason is missing</source>
            <translation>Falta un motivo</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::TrailPanel</name>
        <message>
            <source>The path of the call</source>
            <translation>Camino de la llamada</translation>
        </message>
        <message>
            <source>How the next one begins</source>
            <translation>Así empieza la próxima</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::TrailText</name>
        <message>
            <source>jumped to</source>
            <translation>salto</translation>
        </message>
        <message>
            <source>request %1</source>
            <translation>petición %1</translation>
        </message>
        <message>
            <source>here since %1</source>
            <translation>aquí desde %1</translation>
        </message>
        <message numerus="yes">
            <source>%n ring(s)</source>
            <translation>
                <numerusform>%n timbre</numerusform>
                <numerusform>%n timbres</numerusform>
            </translation>
        </message>
        <message>
            <source>passed</source>
            <translation>completa</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>omitida</translation>
        </message>
        <message>
            <source>On hold: %1</source>
            <translation>En espera: %1</translation>
        </message>
        <message>
            <source>still on hold</source>
            <translation>sigue en espera</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n contact(s)</source>
            <translation>
                <numerusform>%1 · %n contacto</numerusform>
                <numerusform>%1 · %n contactos</numerusform>
            </translation>
        </message>
        <message>
            <source>kept</source>
            <translation>cumplida</translation>
        </message>
        <message>
            <source>contact too late</source>
            <translation>contacto tardío</translation>
        </message>
        <message>
            <source>Dialled %1</source>
            <translation>Se marcó %1</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>contestaron</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no contestaron</translation>
        </message>
        <message>
            <source>result not known</source>
            <translation>sin resultado</translation>
        </message>
        <message>
            <source>%1, amended by %2</source>
            <extracomment>field, person</extracomment>
            <translation>%1, enmienda de %2</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>alguien</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>%1. Reason: %2</source>
            <extracomment>new value, reason; the old value stands before it, struck out</extracomment>
            <translation>%1. Motivo: %2</translation>
        </message>
        <message>
            <source>Promised for %1</source>
            <translation>Prometida para %1</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>cambiada</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierta</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retirada</translation>
        </message>
        <message>
            <source>Ticket %1</source>
            <translation>Ticket %1</translation>
        </message>
        <message>
            <source>Ticket without a number yet</source>
            <translation>Ticket todavía sin número</translation>
        </message>
        <message>
            <source>cancelled: %1</source>
            <translation>cancelado: %1</translation>
        </message>
        <message>
            <source>number given</source>
            <translation>número dado</translation>
        </message>
        <message>
            <source>number not given</source>
            <translation>número no dado</translation>
        </message>
        <message>
            <source>Late entry: %1</source>
            <translation>Anotación tardía: %1</translation>
        </message>
        <message>
            <source>entered by %1 after the call was at another desk</source>
            <translation>escrita por %1 cuando la llamada ya estaba en otro puesto</translation>
        </message>
        <message>
            <source>rang again</source>
            <translation>volvió a llamar</translation>
        </message>
        <message>
            <source>Ticket %1, said as %2</source>
            <translation>Ticket %1, dicho como %2</translation>
        </message>
        <message>
            <source>interrupted from %1 to %2</source>
            <translation>interrumpida de %1 a %2</translation>
        </message>
        <message>
            <source>went on</source>
            <translation>se retomó</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::TransferPanel</name>
        <message>
            <source>On the line is</source>
            <translation>Le llama</translation>
        </message>
        <message>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Extensión</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::TroubleBanner</name>
        <message>
            <source>Today&apos;s copy of the database could not be made.</source>
            <translation>No se pudo hacer la copia de hoy de la base de datos.</translation>
        </message>
        <message>
            <source>Your calls are saved as before.</source>
            <translation>Sus llamadas se guardan como siempre.</translation>
        </message>
        <message>
            <source>Make room where the copies are: %1. It is tried again every half hour.</source>
            <translation>Libere espacio donde están las copias: %1. Se intenta de nuevo cada media hora.</translation>
        </message>
        <message>
            <source>Let the administrator look at the folder of copies: %1. It is tried again every half hour.</source>
            <translation>Que la persona administradora revise la carpeta de copias: %1. Se intenta de nuevo cada media hora.</translation>
        </message>
        <message>
            <source>Waiting until everything is saved.</source>
            <translation>Esperando a que todo quede guardado.</translation>
        </message>
        <message>
            <source>The window closes by itself as soon as everything is saved. If a call comes to the front, it stays open.</source>
            <translation>La ventana se cierra sola en cuanto todo quede guardado. Si pasa una llamada al frente, se queda abierta.</translation>
        </message>
        <message>
            <source>The call report of the last shift could not be kept on this PC.</source>
            <translation>No se pudo guardar en este equipo el reporte general de llamadas del último turno.</translation>
        </message>
        <message>
            <source>Make room where the reports are: %1. It is tried again every few minutes.</source>
            <translation>Libere espacio donde están los reportes: %1. Se intenta otra vez cada pocos minutos.</translation>
        </message>
        <message>
            <source>Look at the folder of the reports, in the settings under “Call report on this PC”: %1. It is tried again every few minutes.</source>
            <translation>Revise la carpeta de los reportes, en Configuración, «Reporte en este equipo»: %1. Se intenta otra vez cada pocos minutos.</translation>
        </message>
        <message>
            <source>The window of the other desk did not open.</source>
            <translation>La ventana de la otra mesa no se abrió.</translation>
        </message>
        <message>
            <source>You are still at this desk, and nothing of it has changed.</source>
            <translation>Usted sigue en esta mesa y nada de ella ha cambiado.</translation>
        </message>
        <message>
            <source>Try again. If it does not open then either, check the free space and let the administrator start it.</source>
            <translation>Inténtelo otra vez. Si tampoco se abre, revise el espacio libre y pida al administrador que la inicie.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>The month&apos;s call report could not be brought up to date.</source>
            <translation>El reporte del mes no se pudo poner al día.</translation>
        </message>
        <message>
            <source>Make room where it is kept: %1. It is tried again every minute.</source>
            <translation>Haga espacio donde se guarda: %1. Se intenta de nuevo cada minuto.</translation>
        </message>
        <message>
            <source>Another program does not let the file go: close it there. It is kept in %1. It is tried again every minute.</source>
            <translation>Otro programa no suelta el archivo: ciérrelo ahí. Se guarda en %1. Se intenta de nuevo cada minuto.</translation>
        </message>
        <message>
            <source>Look at its folder, in the settings under “The month&apos;s call report”: %1. It is tried again every minute.</source>
            <translation>Revise su carpeta, en los ajustes, en «Reporte del mes»: %1. Se intenta de nuevo cada minuto.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::UnassignedStrip</name>
        <message numerus="yes">
            <source>%n ticket(s) have no resolver.</source>
            <translation>
                <numerusform>%n ticket no tiene resolutor.</numerusform>
                <numerusform>%n tickets no tienen resolutor.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 No group has one: name who solves them.</source>
            <translation>%1 Ningún grupo tiene uno: nombre a quien los resuelva.</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Verlos</translation>
        </message>
        <message>
            <source>Name resolvers</source>
            <translation>Nombrar resolutores</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::Version</name>
        <message>
            <source>, with changes that are not committed</source>
            <translation>, con cambios sin confirmar</translation>
        </message>
        <message>
            <source>unknown: built from a tree without git</source>
            <translation>desconocido: compilado de un árbol sin git</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::VoiceStrip</name>
        <message>
            <source>Ask again</source>
            <translation>Que lo repita</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::Words</name>
        <message>
            <source>Open</source>
            <translation>Abierta</translation>
        </message>
        <message>
            <source>Second level</source>
            <translation>Segundo nivel</translation>
        </message>
        <message>
            <source>First level</source>
            <translation>Primer nivel</translation>
        </message>
        <message>
            <source>Outside call</source>
            <translation>Llamada al exterior</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Transferida</translation>
        </message>
        <message>
            <source>Status of a ticket</source>
            <translation>Estado de un ticket</translation>
        </message>
        <message>
            <source>Out of scope</source>
            <translation>No es servicio de la DGSEI</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Se cortó</translation>
        </message>
        <message>
            <source>Not carried out</source>
            <translation>No se realizó</translation>
        </message>
        <message>
            <source>the line was lost</source>
            <translation>se cortó</translation>
        </message>
        <message>
            <source>nobody answered</source>
            <translation>nadie contestó</translation>
        </message>
        <message>
            <source>tense</source>
            <translation>tensa</translation>
        </message>
        <message>
            <source>number not given</source>
            <translation>número no dado</translation>
        </message>
        <message>
            <source>user not reached</source>
            <translation>no se localizó a quien la pidió</translation>
        </message>
        <message>
            <source>transfer failed</source>
            <translation>transferencia fallida</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>ticket unassigned</source>
            <translation>ticket sin asignar</translation>
        </message>
        <message>
            <source>operations skipped</source>
            <translation>operaciones omitidas</translation>
        </message>
        <message>
            <source>contact kept as said</source>
            <translation>contacto como lo dijo</translation>
        </message>
        <message>
            <source>amended</source>
            <translation>enmendada</translation>
        </message>
        <message>
            <source>late entries</source>
            <translation>anotaciones tardías</translation>
        </message>
        <message>
            <source>Ringing</source>
            <translation>Timbrando</translation>
        </message>
        <message>
            <source>On the line</source>
            <translation>En línea</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Waiting for our call</source>
            <translation>Espera nuestra llamada</translation>
        </message>
        <message>
            <source>Later call promised</source>
            <translation>Llamada prometida</translation>
        </message>
        <message>
            <source>Call over</source>
            <translation>Llamada terminada</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registrada</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>VoIP</source>
            <translation>VoIP</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visita</translation>
        </message>
        <message>
            <source>Other channel</source>
            <translation>Otro medio</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>Asignado</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En proceso</translation>
        </message>
        <message>
            <source>Waiting for the user</source>
            <translation>En espera de la usuaria o el usuario</translation>
        </message>
        <message>
            <source>Equipment away</source>
            <translation>Equipo en reparación</translation>
        </message>
        <message>
            <source>Solved</source>
            <translation>Solucionado</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Rang</source>
            <translation>Timbró</translation>
        </message>
        <message>
            <source>Answer chosen</source>
            <translation>Respuesta elegida</translation>
        </message>
        <message>
            <source>Went on</source>
            <translation>Siguió</translation>
        </message>
        <message>
            <source>Data noted</source>
            <translation>Datos anotados</translation>
        </message>
        <message>
            <source>Stepped back</source>
            <translation>Paso atrás</translation>
        </message>
        <message>
            <source>Jumped</source>
            <translation>Salto</translation>
        </message>
        <message>
            <source>One more request</source>
            <translation>Otra petición</translation>
        </message>
        <message>
            <source>Script marked</source>
            <translation>Frase marcada</translation>
        </message>
        <message>
            <source>Hold began</source>
            <translation>Empezó la espera</translation>
        </message>
        <message>
            <source>Contact during the hold</source>
            <translation>Contacto en la espera</translation>
        </message>
        <message>
            <source>Back from hold</source>
            <translation>Volver de la espera</translation>
        </message>
        <message>
            <source>Tense call marked</source>
            <translation>Llamada tensa marcada</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Rings typed</source>
            <translation>Timbres anotados</translation>
        </message>
        <message>
            <source>Number dialled</source>
            <translation>Número marcado</translation>
        </message>
        <message>
            <source>Ticket made</source>
            <translation>Ticket generado</translation>
        </message>
        <message>
            <source>Ticket withdrawn</source>
            <translation>Ticket retirado</translation>
        </message>
        <message>
            <source>Taken up</source>
            <translation>Llamada tomada</translation>
        </message>
        <message>
            <source>Status read out</source>
            <translation>Estado informado</translation>
        </message>
        <message>
            <source>Number given</source>
            <translation>Número dado</translation>
        </message>
        <message>
            <source>The line was lost</source>
            <translation>Se cortó</translation>
        </message>
        <message>
            <source>Amendment</source>
            <translation>Enmienda</translation>
        </message>
        <message>
            <source>Late entry</source>
            <translation>Anotación tardía</translation>
        </message>
        <message>
            <source>the file cannot be read</source>
            <translation>el archivo no se puede leer</translation>
        </message>
        <message>
            <source>this is not JSON</source>
            <translation>esto no es JSON</translation>
        </message>
        <message>
            <source>a definition of another kind</source>
            <translation>una definición de otra clase</translation>
        </message>
        <message>
            <source>a key is missing</source>
            <translation>falta una clave</translation>
        </message>
        <message>
            <source>a key that is not known</source>
            <translation>una clave desconocida</translation>
        </message>
        <message>
            <source>a value of the wrong type</source>
            <translation>un valor de otro tipo</translation>
        </message>
        <message>
            <source>a word that is not known here</source>
            <translation>una palabra desconocida aquí</translation>
        </message>
        <message>
            <source>a number out of its range</source>
            <translation>un número fuera de rango</translation>
        </message>
        <message>
            <source>a text lacks a language</source>
            <translation>a un texto le falta un idioma</translation>
        </message>
        <message>
            <source>a name in braces that is not known</source>
            <translation>un nombre entre llaves desconocido</translation>
        </message>
        <message>
            <source>an id used twice</source>
            <translation>un identificador repetido</translation>
        </message>
        <message>
            <source>there is no such operation</source>
            <translation>no existe esa operación</translation>
        </message>
        <message>
            <source>there is no such field</source>
            <translation>no existe ese dato</translation>
        </message>
        <message>
            <source>there is no such group</source>
            <translation>no existe ese grupo</translation>
        </message>
        <message>
            <source>the field differs from its other offer</source>
            <translation>el dato difiere de donde ya se pide</translation>
        </message>
        <message>
            <source>the operation cannot be reached</source>
            <translation>no se puede llegar a la operación</translation>
        </message>
        <message>
            <source>no way leads from here to the end</source>
            <translation>de aquí no se llega al final</translation>
        </message>
        <message>
            <source>no operation registers the call</source>
            <translation>ninguna operación registra la llamada</translation>
        </message>
        <message>
            <source>several operations register the call</source>
            <translation>varias operaciones registran la llamada</translation>
        </message>
        <message>
            <source>no way leads on</source>
            <translation>no hay por dónde seguir</translation>
        </message>
        <message>
            <source>the end leads on</source>
            <translation>el final sigue a otra operación</translation>
        </message>
        <message>
            <source>a requirement is not offered on every way</source>
            <translation>un requisito no se pide en todos los caminos</translation>
        </message>
        <message>
            <source>the order is wrong</source>
            <translation>el orden está mal</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuaria o usuario</translation>
        </message>
        <message>
            <source>DGSEI staff or who authorises</source>
            <translation>personal de la DGSEI o quién autoriza</translation>
        </message>
        <message>
            <source>the promised call</source>
            <translation>la llamada prometida</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Falta: %1</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>sin saberse</translation>
        </message>
        <message>
            <source>%1, late</source>
            <translation>%1, tarde</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>cut off and gone on with</source>
            <translation>se cortó y siguió</translation>
        </message>
        <message>
            <source>second ring of an earlier call</source>
            <translation>segundo timbre de otra llamada</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importada</translation>
        </message>
        <message>
            <source>second ring, joined to call %1</source>
            <translation>segundo timbre, unido a la llamada %1</translation>
        </message>
        <message>
            <source>Rang again after the cut</source>
            <translation>Volvió a llamar tras el corte</translation>
        </message>
        <message>
            <source>Joined to an earlier call</source>
            <translation>Unida a una llamada anterior</translation>
        </message>
        <message>
            <source>Brought in from another log</source>
            <translation>Traída de otra bitácora</translation>
        </message>
        <message>
            <source>a name that another one has already</source>
            <translation>un nombre que otro ya tiene</translation>
        </message>
        <message>
            <source>too long to be shown</source>
            <translation>demasiado largo para mostrarse</translation>
        </message>
        <message>
            <source>not of the form that is needed</source>
            <translation>no tiene la forma que hace falta</translation>
        </message>
        <message>
            <source>another text bears this edition already</source>
            <translation>otro texto lleva ya esta edición</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedimiento</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>The name is missing</source>
            <translation>Falta el nombre</translation>
        </message>
        <message numerus="yes">
            <source>Too long to be said in a greeting: at most %n letters.</source>
            <translation>
                <numerusform>Demasiado largo para decirse en un saludo: máximo %n letra.</numerusform>
                <numerusform>Demasiado largo para decirse en un saludo: máximo %n letras.</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody here has this name already. Add the second surname.</source>
            <translation>Aquí ya hay alguien con ese nombre. Agregue el segundo apellido.</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s), and %1 can be kept: nothing is cut off, please shorten it</source>
            <translation>
                <numerusform>%n letra y caben %1: no se corta nada, acórtelo por favor</numerusform>
                <numerusform>%n letras y caben %1: no se corta nada, acórtelo por favor</numerusform>
            </translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>interrumpida</translation>
        </message>
        <message>
            <source>times mended</source>
            <translation>tiempos corregidos</translation>
        </message>
        <message>
            <source>Times mended</source>
            <translation>Tiempos corregidos</translation>
        </message>
        <message>
            <source>Answer withdrawn: it rang on</source>
            <translation>Respuesta retirada: siguió sonando</translation>
        </message>
        <message>
            <source>times not known</source>
            <translation>tiempos desconocidos</translation>
        </message>
        <message>
            <source>no reply came any more</source>
            <translation>ya no respondió</translation>
        </message>
        <message>
            <source>they left the chat</source>
            <translation>se fue del chat</translation>
        </message>
        <message>
            <source>they left before the end</source>
            <translation>se fue antes de terminar</translation>
        </message>
        <message>
            <source>it was broken off</source>
            <translation>se interrumpió</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::cli::CommandText</name>
        <message>
            <source>calls --month YYYY-MM [--format json|csv] [--database WHERE]</source>
            <translation>calls --month AAAA-MM [--format json|csv] [--database DÓNDE]</translation>
        </message>
        <message>
            <source>not known</source>
            <comment>rules of a time zone</comment>
            <translation>desconocidas</translation>
        </message>
        <message>
            <source>the sums of months await being counted anew: other rules of %1 were used where a month ends</source>
            <translation>las sumas de los meses esperan contarse de nuevo: donde termina un mes se usaron otras reglas de %1</translation>
        </message>
        <message>
            <source>the sums of months hold by other rules of %1 (kept: %2; here: %3): only what no rules change was compared</source>
            <translation>las sumas de los meses siguen otras reglas de %1 (guardadas: %2; aquí: %3): solo se comparó lo que ninguna regla cambia</translation>
        </message>
        <message>
            <source>%1 folios are not there: %2; the calls that bore them were taken out</source>
            <translation>faltan %1 folios: %2; se quitaron las llamadas que los llevaban</translation>
        </message>
        <message>
            <source>%1 ticket numbers are not there: %2; no fault where the number was set forward</source>
            <translation>faltan %1 números de ticket: %2; no es error donde el número se adelantó</translation>
        </message>
        <message>
            <source>%1 sums of a month are not what its calls say</source>
            <translation>sumas de mes que no son lo que dicen sus llamadas: %1</translation>
        </message>
        <message>
            <source>%1 listened calls are not what was said of them</source>
            <translation>llamadas escuchadas que no son lo que se dijo de ellas: %1</translation>
        </message>
        <message>
            <source>%1 calls rebuilt, %2 differ</source>
            <translation>llamadas reconstruidas: %1; distintas: %2</translation>
        </message>
        <message>
            <source>%1 calls stand as an older rule counted them: a greeting into silence, or to a wrong number, was none</source>
            <translation>llamadas contadas según una regla anterior: %1; un saludo ante el silencio, o a un número equivocado, no contaba</translation>
        </message>
        <message>
            <source>%1 calls stand by the older rule of time: what nobody was there to see counts in them as ringing, talk, hold or wrap-up</source>
            <translation>llamadas según la regla anterior del tiempo: %1; lo que nadie estuvo para ver cuenta en ellas como timbre, conversación, espera o cierre</translation>
        </message>
        <message>
            <source>the months are counted by the rules of %1 on this PC: %2</source>
            <translation>los meses se cuentan según las reglas de %1 en esta PC: %2</translation>
        </message>
        <message>
            <source>check-procedure FILE…</source>
            <translation>check-procedure ARCHIVO…</translation>
        </message>
        <message>
            <source>no faults</source>
            <translation>sin errores</translation>
        </message>
        <message>
            <source>accept FILE… --database WHERE</source>
            <translation>accept ARCHIVO… --database DÓNDE</translation>
        </message>
        <message>
            <source>accepted; new calls run under it</source>
            <translation>aceptado; las llamadas nuevas se rigen por él</translation>
        </message>
        <message>
            <source>not accepted; what was accepted before stays</source>
            <translation>no se aceptó; sigue lo aceptado antes</translation>
        </message>
        <message>
            <source>%1 entries stand, %2 refused because another desk went on with the call</source>
            <translation>entradas que ya están: %1; rechazadas porque otra mesa siguió con la llamada: %2</translation>
        </message>
        <message>
            <source>%1 refused because this database lacks what stood before them</source>
            <translation>rechazadas porque a esta base de datos le falta lo que iba antes: %1</translation>
        </message>
        <message>
            <source>ticket %1 has the number %2 now: %1 is another ticket&apos;s; tell whoever was told it</source>
            <translation>el ticket %1 tiene ahora el número %2: el %1 es de otro ticket; avise a quien se le dijo</translation>
        </message>
        <message>
            <source>recover FILE… --database WHERE</source>
            <translation>recover ARCHIVO… --database DÓNDE</translation>
        </message>
        <message>
            <source>where</source>
            <translation>dónde</translation>
        </message>
        <message>
            <source>a file, or postgresql://… or host=…; the desk of this user without it. A password is asked for at a terminal, or kept in ~/.pgpass or the file named by ?passfile=</source>
            <translation>un archivo, o postgresql://… o host=…; sin ella, la mesa de esta cuenta. La contraseña se pide en la terminal, o se guarda en ~/.pgpass o en el archivo que indique ?passfile=</translation>
        </message>
        <message>
            <source>make the database when it is missing</source>
            <translation>crea la base de datos cuando falta</translation>
        </message>
        <message>
            <source>YYYY-MM</source>
            <translation>AAAA-MM</translation>
        </message>
        <message>
            <source>month of the first ring</source>
            <translation>mes del primer timbre</translation>
        </message>
        <message>
            <source>format</source>
            <translation>formato</translation>
        </message>
        <message>
            <source>how it is written</source>
            <translation>cómo se escribe</translation>
        </message>
        <message>
            <source>count</source>
            <translation>cuántas</translation>
        </message>
        <message>
            <source>how many calls a demonstration desk gets</source>
            <translation>cuántas llamadas recibe una mesa de demostración</translation>
        </message>
        <message>
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <source>the same seed makes the same calls</source>
            <translation>la misma semilla produce las mismas llamadas</translation>
        </message>
        <message>
            <source>date</source>
            <translation>fecha</translation>
        </message>
        <message>
            <source>day or instant at which the invented calls end; now without it</source>
            <translation>día o instante en que terminan las llamadas inventadas; sin ella, ahora</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>name of a shift; the one that ended last without it</source>
            <translation>nombre de un turno; sin ella, el último que terminó</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>AAAA-MM-DD</translation>
        </message>
        <message>
            <source>day on which the shift began</source>
            <translation>día en que empezó el turno</translation>
        </message>
        <message>
            <source>HH:MM</source>
            <translation>HH:MM</translation>
        </message>
        <message>
            <source>in the place of a shift the hours between two that this time falls in</source>
            <translation>en lugar de un turno, el horario entre dos turnos en que cae esta hora</translation>
        </message>
        <message>
            <source>when</source>
            <translation>cuándo</translation>
        </message>
        <message>
            <source>first month, YYYY-MM; of an export the first day, YYYY-MM-DD</source>
            <translation>primer mes, AAAA-MM; en una exportación, el primer día, AAAA-MM-DD</translation>
        </message>
        <message>
            <source>last month, YYYY-MM; of an export the last day, YYYY-MM-DD</source>
            <translation>último mes, AAAA-MM; en una exportación, el último día, AAAA-MM-DD</translation>
        </message>
        <message>
            <source>language</source>
            <translation>idioma</translation>
        </message>
        <message>
            <source>language of what this program says, and of the words in a file it writes</source>
            <translation>idioma de lo que dice este programa y de las palabras en un archivo que escribe</translation>
        </message>
        <message>
            <source>begin a CSV file with a mark by which Excel knows UTF-8</source>
            <translation>empieza un archivo CSV con la marca por la que Excel reconoce UTF-8</translation>
        </message>
        <message>
            <source>file</source>
            <translation>archivo</translation>
        </message>
        <message>
            <source>file to write to; it is replaced only once the new one is whole</source>
            <translation>archivo en que se escribe; se sustituye solo cuando el nuevo está completo</translation>
        </message>
        <message>
            <source>say what would be done and change nothing</source>
            <translation>dice lo que se haría y no cambia nada</translation>
        </message>
        <message>
            <source>JSON that says what columns, agents and outcomes of an old log mean here</source>
            <translation>JSON que dice qué significan aquí las columnas, agentes y resultados de una bitácora anterior</translation>
        </message>
        <message>
            <source>.xlsx or .csv file for the rows that are not taken, each with the reason</source>
            <translation>archivo .xlsx o .csv para las filas que no se toman, cada una con el motivo</translation>
        </message>
        <message>
            <source>order</source>
            <translation>orden</translation>
        </message>
        <message>
            <source>how days such as 03/04 are read</source>
            <translation>cómo se leen los días como 03/04</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>unidad</translation>
        </message>
        <message>
            <source>what numbers in a column of durations count</source>
            <translation>qué cuentan los números en una columna de duraciones</translation>
        </message>
        <message>
            <source>form</source>
            <translation>forma</translation>
        </message>
        <message>
            <source>what digits in a column of hours mean</source>
            <translation>qué significan las cifras en una columna de horas</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>reloj</translation>
        </message>
        <message>
            <source>of instants that a workbook writes with a Z</source>
            <translation>reloj de los instantes que un libro escribe con Z</translation>
        </message>
        <message>
            <source>how</source>
            <translation>cómo</translation>
        </message>
        <message>
            <source>whether day and month of a workbook&apos;s numbers stand for one another</source>
            <translation>si el día y el mes de los números de un libro están intercambiados</translation>
        </message>
        <message>
            <source>how the letters of a CSV file are written</source>
            <translation>cómo están escritas las letras de un archivo CSV</translation>
        </message>
        <message>
            <source>sign</source>
            <translation>signo</translation>
        </message>
        <message>
            <source>what stands between the cells of a CSV file; one sign, or tab</source>
            <translation>qué separa las celdas de un archivo CSV; un signo, o tab</translation>
        </message>
        <message>
            <source>take a whole import back</source>
            <translation>deshace una importación entera</translation>
        </message>
        <message>
            <source>FILE…</source>
            <translation>ARCHIVO…</translation>
        </message>
        <message>
            <source>play scenarios and print what differs</source>
            <translation>reproduce escenarios y muestra lo que difiere</translation>
        </message>
        <message>
            <source>A scenario is a call as text. Leaves with 1 if anything differs.</source>
            <translation>Un escenario es una llamada como texto. Termina con 1 si algo difiere.</translation>
        </message>
        <message>
            <source>--month YYYY-MM</source>
            <translation>--month AAAA-MM</translation>
        </message>
        <message>
            <source>print the calls of a month with all derived columns</source>
            <translation>muestra las llamadas de un mes con todas las columnas derivadas</translation>
        </message>
        <message>
            <source>Newest first. Cells of a CSV file that would begin a formula get an apostrophe.</source>
            <translation>Primero las más recientes. Las celdas de un archivo CSV que empezarían una fórmula llevan un apóstrofo.</translation>
        </message>
        <message>
            <source>rebuild every call from its events and compare</source>
            <translation>reconstruye cada llamada a partir de sus eventos y compara</translation>
        </message>
        <message>
            <source>Leaves with 1 and the numbers of the calls if anything differs. Calls that stand as an older rule of this program counted them are told, and are no fault; so are sums of months that hold by other rules of the time zone than those of this PC: of them only what no such rules change is compared. The pages of the file, the order of each call&apos;s events, its tickets, and gaps in folios and ticket numbers are looked at too. Calls are not changed; as at every opening a counter behind its numbers is set to the highest of them, and said.</source>
            <translation>Termina con 1 y los números de las llamadas si algo difiere. Las llamadas contadas según una regla anterior de este programa se informan y no son error; tampoco las sumas de meses que siguen otras reglas de la zona horaria que las de esta PC: de ellas solo se compara lo que esas reglas no cambian. También se revisan las páginas del archivo, el orden de los eventos de cada llamada, sus tickets y los huecos en los folios y en los números de ticket. Las llamadas no cambian; como en cada apertura, un contador atrasado se pone en el mayor de sus números, y se dice.</translation>
        </message>
        <message>
            <source>count the months anew by the time zone rules of this PC</source>
            <translation>cuenta de nuevo los meses según las reglas de la zona horaria de esta PC</translation>
        </message>
        <message>
            <source>For a desk whose PCs have different ones (tzdata) where nothing says which are newer; where it is said, newer ones do it by themselves.</source>
            <translation>Para una mesa cuyas PC tienen reglas distintas (tzdata) cuando nada dice cuáles son más recientes; cuando se sabe, las más recientes lo hacen por sí solas.</translation>
        </message>
        <message>
            <source>list every fault of a procedure, protocol or catalogue file</source>
            <translation>lista cada error de un archivo de procedimiento, protocolo o catálogo</translation>
        </message>
        <message>
            <source>Needs no database.</source>
            <translation>No necesita base de datos.</translation>
        </message>
        <message>
            <source>check a definition and run new calls under it</source>
            <translation>revisa una definición y rige por ella las llamadas nuevas</translation>
        </message>
        <message>
            <source>Calls that are open keep the edition they began under.</source>
            <translation>Las llamadas abiertas conservan la edición con que empezaron.</translation>
        </message>
        <message>
            <source>write the unsaved work of a recovery file to the database</source>
            <translation>escribe en la base de datos lo no guardado de un archivo de recuperación</translation>
        </message>
        <message>
            <source>What stands there already is not written twice.</source>
            <translation>Lo que ya está ahí no se escribe dos veces.</translation>
        </message>
        <message>
            <source>[FILE]</source>
            <translation>[ARCHIVO]</translation>
        </message>
        <message>
            <source>write a checked copy of the database, by default into the folder of copies that this user chose in the window, else beside it</source>
            <translation>escribe una copia revisada de la base de datos; si no se dice dónde, en la carpeta de copias que esta cuenta eligió en la ventana, o junto a ella</translation>
        </message>
        <message>
            <source>In the folder of copies the oldest are forgotten by the rule the window keeps. A server&apos;s database is copied by pg_dump of its version or a newer one; a note beside the copy says what can read it.</source>
            <translation>En la carpeta de copias se borran las más antiguas según la regla de la ventana. La base de datos de un servidor la copia pg_dump de su versión o una más reciente; una nota junto a la copia dice qué puede leerla.</translation>
        </message>
        <message>
            <source>COPY</source>
            <translation>COPIA</translation>
        </message>
        <message>
            <source>put a copy in the place of the database; what stood there is kept</source>
            <translation>pone una copia en el lugar de la base de datos; lo que estaba ahí se conserva</translation>
        </message>
        <message>
            <source>A copy that does not pass its check is refused and nothing is changed.</source>
            <translation>Una copia que no pasa su revisión se rechaza y no cambia nada.</translation>
        </message>
        <message>
            <source>shift|indicators|kpis|reviews</source>
            <translation>shift|indicators|kpis|reviews</translation>
        </message>
        <message>
            <source>print the report of a shift, the months side by side, the agents&apos; figures, or what was heard of their calls</source>
            <translation>muestra el reporte de un turno, los meses lado a lado, las cifras de los agentes, o lo que se escuchó de sus llamadas</translation>
        </message>
        <message>
            <source>Without --format as the file&apos;s name ends; to the standard output JSON. Without --shift and --day the shift that ended last, with --gap the hours between shifts that ended last; without --month all months, or for kpis and reviews the present one. As PDF it is the paper that the window prints, as .xlsx its figures with formulas, both in --language; no display is needed; reviews have neither. A file named by --output is replaced only once the new one is whole.</source>
            <translation>Sin --format, según termine el nombre del archivo; a la salida estándar, JSON. Sin --shift ni --day, el último turno que terminó; con --gap, el último horario entre turnos que terminó; sin --month, todos los meses, o para kpis y reviews el actual. En PDF es el papel que imprime la ventana; en .xlsx, sus cifras con fórmulas, ambos en el idioma de --language; no hace falta pantalla; reviews no tiene ninguno de los dos. El archivo de --output se sustituye solo cuando el nuevo está completo.</translation>
        </message>
        <message>
            <source>as the file&apos;s name ends</source>
            <translation>según termine el nombre del archivo</translation>
        </message>
        <message>
            <source>calls --month YYYY-MM</source>
            <translation>calls --month AAAA-MM</translation>
        </message>
        <message>
            <source>the general call report, or of --from DAY --to DAY, as .xlsx, CSV or JSON</source>
            <translation>el reporte general de llamadas, o el de --from DÍA --to DÍA, en .xlsx, CSV o JSON</translation>
        </message>
        <message>
            <source>Without --format as the file&apos;s name ends; to the standard output CSV. A workbook needs --output. A call that was brought in has the number that its log called it by, and is known again by it when it is brought in once more; durations that the log did not say are empty, in JSON null. Progress is told when it takes long; Ctrl+C stops and leaves the file that was there.</source>
            <translation>Sin --format, según termine el nombre del archivo; a la salida estándar, CSV. Un libro necesita --output. Una llamada importada lleva el número con que su bitácora la llamaba, y por él se reconoce cuando se importa otra vez; las duraciones que la bitácora no decía van vacías, en JSON null. El avance se muestra cuando tarda; Ctrl+C detiene y deja el archivo que estaba.</translation>
        </message>
        <message>
            <source>calls FILE|runs</source>
            <translation>calls ARCHIVO|runs</translation>
        </message>
        <message>
            <source>bring in the log kept before, from .xlsx, .ods or CSV; runs lists what was brought in</source>
            <translation>importa la bitácora anterior, de .xlsx, .ods o CSV; runs lista lo importado</translation>
        </message>
        <message>
            <source>Columns may have any name and order, dates and durations any common form; what is not known by its name is said by --mapping, once: {&quot;columns&quot;: {&quot;Fecha llamada&quot;: &quot;date&quot;}, &quot;agents&quot;: {&quot;Ana&quot;: &quot;alopez&quot;, &quot;*&quot;: &quot;new&quot;}, &quot;outcomes&quot;: {&quot;resuelta&quot;: &quot;first-level&quot;, &quot;colgó&quot;: &quot;unanswered&quot;}, &quot;dates&quot;: &quot;dmy&quot;, &quot;unit&quot;: &quot;minutes&quot;, &quot;units&quot;: {&quot;Espera&quot;: &quot;seconds&quot;}, &quot;times&quot;: &quot;hhmmss&quot;, &quot;clock&quot;: &quot;desk&quot;, &quot;serials&quot;: &quot;exchanged&quot;, &quot;heads&quot;: 3}. Where a log has no heads, its columns are named by letters: {&quot;columns&quot;: {&quot;A&quot;: &quot;date&quot;, &quot;C&quot;: &quot;outcome&quot;}}; without a line of heads the command lists what a column may be. What the cells leave open is asked, with examples, and nothing is brought in before it is said: days that can be read both ways (--dates), numbers without a unit or durations that seem too long (--unit; clock reads 430 as 4:30, clock-shifted reads 4:30:00 as 4 min 30 s), digits that may be hours in two ways (--times), instants that a program writes with a Z (--clock), days whose month a program has exchanged (--serials). Sheets and columns that are not taken, formulas that nobody calculated, rows that stand in the file twice and calls that were mended since are told, with --dry-run before anything is written. An empty duration is not known, and is not 0. Imported calls have no folio and are marked in every figure; none is brought in twice: with a number of its own a call is known by it and its second, else by its second and what else agrees. Leaves with 1 if any row is bad, a sheet that looks like a log is passed over, or something has to be said; --rejected gives bad rows back in --language, to be mended and brought in again.</source>
            <translation>Las columnas pueden tener cualquier nombre y orden, las fechas y duraciones cualquier forma común; lo que no se reconoce por su nombre se dice una vez en --mapping: {&quot;columns&quot;: {&quot;Fecha llamada&quot;: &quot;date&quot;}, &quot;agents&quot;: {&quot;Ana&quot;: &quot;alopez&quot;, &quot;*&quot;: &quot;new&quot;}, &quot;outcomes&quot;: {&quot;resuelta&quot;: &quot;first-level&quot;, &quot;colgó&quot;: &quot;unanswered&quot;}, &quot;dates&quot;: &quot;dmy&quot;, &quot;unit&quot;: &quot;minutes&quot;, &quot;units&quot;: {&quot;Espera&quot;: &quot;seconds&quot;}, &quot;times&quot;: &quot;hhmmss&quot;, &quot;clock&quot;: &quot;desk&quot;, &quot;serials&quot;: &quot;exchanged&quot;, &quot;heads&quot;: 3}. Si una bitácora no tiene encabezados, sus columnas se nombran con letras: {&quot;columns&quot;: {&quot;A&quot;: &quot;date&quot;, &quot;C&quot;: &quot;outcome&quot;}}; sin un renglón de encabezados, el comando lista qué puede ser una columna. Lo que las celdas dejan abierto se pregunta, con ejemplos, y no se importa nada antes de que se diga: días que se pueden leer de dos maneras (--dates), números sin unidad o duraciones que parecen demasiado largas (--unit; clock lee 430 como 4:30, clock-shifted lee 4:30:00 como 4 min 30 s), cifras que pueden ser horas de dos maneras (--times), instantes que un programa escribe con Z (--clock), días cuyo mes un programa intercambió (--serials). Las hojas y columnas que no se toman, las fórmulas que nadie calculó, las filas que están dos veces en el archivo y las llamadas que se corrigieron desde entonces se informan; con --dry-run, antes de escribir nada. Una duración vacía no se sabe, y no es 0. Las llamadas importadas no tienen folio y se marcan en cada cifra; ninguna se importa dos veces: si tiene número propio, una llamada se reconoce por él y por su segundo; si no, por su segundo y lo demás que coincida. Termina con 1 si alguna fila tiene error, si se pasa por alto una hoja que parece bitácora, o si hace falta decir algo; --rejected devuelve las filas con error en el idioma de --language, para corregirlas e importarlas de nuevo.</translation>
        </message>
        <message>
            <source>the cells&apos;</source>
            <translation>lo que digan las celdas</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>se pregunta</translation>
        </message>
        <message>
            <source>the file&apos;s</source>
            <translation>lo que diga el archivo</translation>
        </message>
        <message>
            <source>--calls N</source>
            <translation>--calls N</translation>
        </message>
        <message>
            <source>make a demonstration desk with invented calls</source>
            <translation>crea una mesa de demostración con llamadas inventadas</translation>
        </message>
        <message>
            <source>Only into a new database or a demonstration desk. Ctrl+C stops after the call in hand.</source>
            <translation>Solo en una base de datos nueva o en una mesa de demostración. Ctrl+C detiene después de la llamada en curso.</translation>
        </message>
        <message>
            <source>import FILE</source>
            <translation>import ARCHIVO</translation>
        </message>
        <message>
            <source>bring a list of people into the directory: CSV, vCard or LDIF</source>
            <translation>importa una lista de personas al directorio: CSV, vCard o LDIF</translation>
        </message>
        <message>
            <source>People who are there already are completed, not doubled. Heads are known as offices and address books write them; every column that is not taken is named with the count of its values, and so is every telephone that cannot be read.</source>
            <translation>A las personas que ya están se les completa, no se duplican. Los encabezados se reconocen como los escriben las oficinas y las libretas de direcciones; cada columna que no se toma se nombra con la cuenta de sus valores, y también cada teléfono que no se puede leer.</translation>
        </message>
        <message>
            <source>print the manual page, or the completion for a shell</source>
            <translation>muestra la página de manual, o lo que completa órdenes en un intérprete</translation>
        </message>
        <message>
            <source>To be installed where man(1) and bash(1) look for them.</source>
            <translation>Para instalarse donde man(1) y bash(1) los buscan.</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>no existe ese archivo</translation>
        </message>
        <message>
            <source>its checksum is missing (the file of the same name with .sha256); nothing was changed</source>
            <translation>falta su suma de verificación (el archivo del mismo nombre con .sha256); no cambió nada</translation>
        </message>
        <message>
            <source>not a whole copy of this program&apos;s database; nothing was changed: take another copy</source>
            <translation>no es una copia completa de la base de datos de este programa; no cambió nada: tome otra copia</translation>
        </message>
        <message>
            <source>the database belongs to somebody else; restore it as that user or as the administrator. Nothing was changed</source>
            <translation>la base de datos es de otra cuenta; restáurela con esa cuenta o con la de administración. No cambió nada</translation>
        </message>
        <message>
            <source>the database is open in another program; close it everywhere and try again. Nothing was changed</source>
            <translation>la base de datos está abierta en otro programa; ciérrela en todas partes e intente de nuevo. No cambió nada</translation>
        </message>
        <message>
            <source>made by pg_dump %1 of a server of PostgreSQL %2
put back by pg_restore %1 or newer (Debian: postgresql-client-%1)</source>
            <translation>hecha por pg_dump %1 de un servidor PostgreSQL %2
la devuelve pg_restore %1 o más reciente (Debian: postgresql-client-%1)</translation>
        </message>
        <message>
            <source>a database on a server is copied by the server&apos;s own tools, and this machine has no pg_dump that is as new as the server. Install %1 or a newer one (where this Debian is older than the server: from PostgreSQL&apos;s own packages), or make the copy on the server: pg_dump --format=custom. Nothing was copied.</source>
            <translation>la base de datos de un servidor se copia con las herramientas del servidor, y este equipo no tiene un pg_dump tan reciente como el servidor. Instale %1 o uno más reciente (si este Debian es anterior al servidor: de los paquetes de PostgreSQL), o haga la copia en el servidor: pg_dump --format=custom. No se copió nada.</translation>
        </message>
        <message>
            <source>backup FILE --database postgresql://…</source>
            <translation>backup ARCHIVO --database postgresql://…</translation>
        </message>
        <message>
            <source>copied by pg_dump and read through, to be put back by pg_restore %1 or newer: %2</source>
            <translation>copiada por pg_dump y leída completa; la devuelve pg_restore %1 o más reciente: %2</translation>
        </message>
        <message>
            <source>the copy is whole; the note beside it, which says what can read it, could not be written</source>
            <translation>la copia está completa; la nota que va junto a ella, que dice qué puede leerla, no se pudo escribir</translation>
        </message>
        <message>
            <source>backup [FILE] [--database WHERE]</source>
            <translation>backup [ARCHIVO] [--database DÓNDE]</translation>
        </message>
        <message>
            <source>copied and checked: %1</source>
            <translation>copiada y revisada: %1</translation>
        </message>
        <message>
            <source>restore COPY --database FILE</source>
            <translation>restore COPIA --database ARCHIVO</translation>
        </message>
        <message>
            <source>a database on a server is put back by the server&apos;s own tool: pg_restore</source>
            <translation>la base de datos de un servidor se devuelve con la herramienta del servidor: pg_restore</translation>
        </message>
        <message>
            <source>restored: %1</source>
            <translation>restaurada: %1</translation>
        </message>
        <message>
            <source>what stood there is kept: %1</source>
            <translation>lo que estaba ahí se conserva: %1</translation>
        </message>
        <message>
            <source>demo --calls N [--seed S] [--until YYYY-MM-DD[THH:MM:SS]] --database FILE</source>
            <translation>demo --calls N [--seed S] [--until AAAA-MM-DD[THH:MM:SS]] --database ARCHIVO</translation>
        </message>
        <message>
            <source>a real desk; invented calls are only put into a new database or a demonstration desk. Nothing was changed</source>
            <translation>es una mesa real; las llamadas inventadas solo van en una base de datos nueva o en una mesa de demostración. No cambió nada</translation>
        </message>
        <message>
            <source>%1 calls in %2 s: %3</source>
            <translation>llamadas: %1, en %2 s: %3</translation>
        </message>
        <message>
            <source>the procedure refused %1 acts; its edition is not the one the demonstration knows</source>
            <translation>el procedimiento rechazó %1 actos; su edición no es la que conoce la demostración</translation>
        </message>
        <message>
            <source>stopped; what was made is whole</source>
            <translation>detenido; lo hecho está completo</translation>
        </message>
        <message>
            <source>has lost its events</source>
            <comment>of a call</comment>
            <translation>perdió sus eventos</translation>
        </message>
        <message>
            <source>its events are not one after the other from the first on</source>
            <translation>sus eventos no van uno tras otro desde el primero</translation>
        </message>
        <message>
            <source>has %1 events of %2</source>
            <comment>of a call</comment>
            <translation>tiene %1 eventos de %2</translation>
        </message>
        <message>
            <source>is closed without a folio, or has one and is open</source>
            <comment>of a call</comment>
            <translation>está cerrada sin folio, o tiene folio y está abierta</translation>
        </message>
        <message>
            <source>the definitions it ran under are not there</source>
            <translation>no están las definiciones que la rigieron</translation>
        </message>
        <message>
            <source>column %1 is not what its events say</source>
            <translation>la columna %1 no es lo que dicen sus eventos</translation>
        </message>
        <message>
            <source>a ticket that its events made is not there</source>
            <translation>falta un ticket que crearon sus eventos</translation>
        </message>
        <message>
            <source>a ticket stands that its events did not make</source>
            <translation>hay un ticket que sus eventos no crearon</translation>
        </message>
        <message>
            <source>call %1: %2</source>
            <translation>llamada %1: %2</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>el archivo está vacío</translation>
        </message>
        <message>
            <source>neither CSV nor vCards nor LDIF; save the list as CSV and try again</source>
            <translation>no es CSV, vCard ni LDIF; guarde la lista como CSV e intente de nuevo</translation>
        </message>
        <message>
            <source>larger than 64 MB; this is no list of people</source>
            <translation>pasa de 64 MB; no es una lista de personas</translation>
        </message>
        <message>
            <source>no column is called &quot;nombre&quot; or &quot;name&quot;; is this a list of people?</source>
            <translation>ninguna columna se llama «nombre» o «name»; ¿es una lista de personas?</translation>
        </message>
        <message>
            <source>a header and nothing else</source>
            <translation>solo hay encabezado</translation>
        </message>
        <message>
            <source>cannot be understood</source>
            <translation>no se entiende</translation>
        </message>
        <message>
            <source>taken, but %1</source>
            <translation>se tomó, pero %1</translation>
        </message>
        <message>
            <source>%1 not taken</source>
            <translation>sin tomar: %1</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 unchanged, %4 bad</source>
            <translation>nuevas: %1; cambiadas: %2; sin cambio: %3; con error: %4</translation>
        </message>
        <message>
            <source>would be: %1</source>
            <translation>quedaría: %1</translation>
        </message>
        <message>
            <source>directory import FILE [--dry-run] [--database WHERE]</source>
            <translation>directory import ARCHIVO [--dry-run] [--database DÓNDE]</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <source>%1; nothing was changed</source>
            <translation>%1; no cambió nada</translation>
        </message>
        <message>
            <source>what was imported until then stays; the same file again goes on with the rest</source>
            <translation>lo importado hasta entonces se queda; el mismo archivo otra vez sigue con el resto</translation>
        </message>
        <message>
            <source>%1 calls: %2</source>
            <translation>llamadas: %1; archivo: %2</translation>
        </message>
        <message>
            <source>stopped; %1 is as it was</source>
            <translation>detenido; %1 queda como estaba</translation>
        </message>
        <message>
            <source>too many months for one workbook; export some years at a time</source>
            <translation>son demasiados meses para un libro; exporte unos años a la vez</translation>
        </message>
        <message>
            <source>export calls --month YYYY-MM | --from YYYY-MM-DD --to YYYY-MM-DD [--format xlsx|csv|json] [--output FILE] [--language es|en] [--bom] [--database WHERE]; xlsx needs --output</source>
            <translation>export calls --month AAAA-MM | --from AAAA-MM-DD --to AAAA-MM-DD [--format xlsx|csv|json] [--output ARCHIVO] [--language es|en] [--bom] [--database DÓNDE]; xlsx necesita --output</translation>
        </message>
        <message>
            <source>the name %1 does not say in which format; there are: %2</source>
            <translation>el nombre %1 no dice en qué formato; hay: %2</translation>
        </message>
        <message>
            <source>there is no --format %1 here</source>
            <translation>aquí no hay --format %1</translation>
        </message>
        <message>
            <source>--format %1 contradicts the name %2</source>
            <translation>--format %1 contradice el nombre %2</translation>
        </message>
        <message>
            <source>not known: agent &quot;%1&quot;, %2 rows</source>
            <translation>no se conoce: agente «%1», filas: %2</translation>
        </message>
        <message>
            <source>not known: outcome &quot;%1&quot;, %2 rows</source>
            <translation>no se conoce: resultado «%1», filas: %2</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>fila %1</translation>
        </message>
        <message>
            <source>%1 row %2</source>
            <comment>sheet and row</comment>
            <translation>%1, fila %2</translation>
        </message>
        <message>
            <source>%1 as %2</source>
            <comment>one row and the earlier one that says the same</comment>
            <translation>%1 como la %2</translation>
        </message>
        <message>
            <source>columns of the mapping that are not in this file: %1</source>
            <translation>columnas del mapeo que no están en este archivo: %1</translation>
        </message>
        <message>
            <source>--dates dmy, mdy or ymd</source>
            <translation>--dates dmy, mdy o ymd</translation>
        </message>
        <message>
            <source>--serials exchanged or right</source>
            <translation>--serials exchanged o right</translation>
        </message>
        <message>
            <source>--clock desk or utc</source>
            <translation>--clock desk o utc</translation>
        </message>
        <message>
            <source>--times hhmm, hhmmss, hours or seconds</source>
            <translation>--times hhmm, hhmmss, hours o seconds</translation>
        </message>
        <message>
            <source>--unit seconds, minutes, hours, days, milliseconds, clock or clock-shifted; or &quot;units&quot;: {&quot;%1&quot;: …} in --mapping</source>
            <translation>--unit seconds, minutes, hours, days, milliseconds, clock o clock-shifted; o &quot;units&quot;: {&quot;%1&quot;: …} en --mapping</translation>
        </message>
        <message>
            <source>%1 (%2) Say %3.</source>
            <translation>%1 (%2) Indique %3.</translation>
        </message>
        <message>
            <source>nothing was brought in</source>
            <translation>no se importó nada</translation>
        </message>
        <message>
            <source>%1 calls brought in, %2 here already, %3 bad</source>
            <translation>importadas: %1; ya estaban aquí: %2; con error: %3</translation>
        </message>
        <message>
            <source>%1 rows; %2</source>
            <translation>filas: %1; %2</translation>
        </message>
        <message>
            <source>bad: %1</source>
            <translation>con error: %1</translation>
        </message>
        <message>
            <source>and %1 more; --rejected FILE writes all of them</source>
            <translation>y %1 más; --rejected ARCHIVO las escribe todas</translation>
        </message>
        <message>
            <source>of those here already, %1 say something else now and stay as they were</source>
            <translation>de las que ya estaban, dicen ahora otra cosa y quedan como estaban: %1</translation>
        </message>
        <message>
            <source>%1 rows stand in the file twice and count once</source>
            <translation>filas que están dos veces en el archivo y cuentan una: %1</translation>
        </message>
        <message>
            <source>columns passed over: %1</source>
            <translation>columnas que no se leyeron: %1</translation>
        </message>
        <message>
            <source>import %1; to take it back: import calls --undo %1</source>
            <translation>importación %1; para deshacerla: import calls --undo %1</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenido</translation>
        </message>
        <message>
            <source>what was brought in until then stays, as import %1; the same file again goes on with the rest</source>
            <translation>lo importado hasta entonces se queda, como importación %1; el mismo archivo otra vez sigue con el resto</translation>
        </message>
        <message>
            <source>no line of heads with a date and an outcome</source>
            <translation>no hay un renglón de encabezados con una fecha y un resultado</translation>
        </message>
        <message>
            <source>no line of heads with a date and an outcome; the likeliest line has: %1</source>
            <translation>no hay un renglón de encabezados con una fecha y un resultado; el más parecido tiene: %1</translation>
        </message>
        <message>
            <source>--mapping FILE says which column is which: {&quot;columns&quot;: {&quot;%1&quot;: &quot;date&quot;, …}}, or by letters where there are no heads: {&quot;columns&quot;: {&quot;A&quot;: &quot;date&quot;, …}}. A column is %2.</source>
            <translation>--mapping ARCHIVO dice qué es cada columna: {&quot;columns&quot;: {&quot;%1&quot;: &quot;date&quot;, …}}, o por letras si no hay encabezados: {&quot;columns&quot;: {&quot;A&quot;: &quot;date&quot;, …}}. Una columna es %2.</translation>
        </message>
        <message>
            <source>the mapping is for another file, none of its columns is here: %1</source>
            <translation>el mapeo es de otro archivo, ninguna de sus columnas está aquí: %1</translation>
        </message>
        <message>
            <source>%1, separated by %2</source>
            <translation>%1, separado por %2</translation>
        </message>
        <message>
            <source>--separator is one sign, or tab</source>
            <translation>--separator es un signo, o tab</translation>
        </message>
        <message>
            <source>import calls --undo NUMBER; import runs lists them</source>
            <translation>import calls --undo NÚMERO; import runs las lista</translation>
        </message>
        <message>
            <source>import %1: %2 calls taken back</source>
            <translation>importación %1: llamadas deshechas: %2</translation>
        </message>
        <message>
            <source>there is no import %1 to take back; import runs lists them</source>
            <translation>no hay una importación %1 que deshacer; import runs las lista</translation>
        </message>
        <message>
            <source>import %1 cannot be taken back: calls of it were amended since</source>
            <translation>la importación %1 no se puede deshacer: desde entonces se corrigieron llamadas suyas</translation>
        </message>
        <message>
            <source>call %1</source>
            <translation>llamada %1</translation>
        </message>
        <message>
            <source>taken back</source>
            <comment>of an import</comment>
            <translation>deshecha</translation>
        </message>
        <message>
            <source>whole</source>
            <comment>of an import</comment>
            <translation>completa</translation>
        </message>
        <message>
            <source>not finished</source>
            <comment>of an import</comment>
            <translation>sin terminar</translation>
        </message>
        <message>
            <source>%1 calls</source>
            <translation>llamadas: %1</translation>
        </message>
        <message>
            <source>import calls FILE [--dry-run] [--mapping FILE] [--dates dmy|mdy|ymd] [--unit UNIT] [--times FORM] [--clock desk|utc] [--serials right|exchanged] [--encoding NAME] [--separator SIGN] [--rejected FILE.xlsx|FILE.csv] [--bom] [--language es|en] [--create] | import calls --undo NUMBER | import runs [--database WHERE]</source>
            <translation>import calls ARCHIVO [--dry-run] [--mapping ARCHIVO] [--dates dmy|mdy|ymd] [--unit UNIDAD] [--times FORMA] [--clock desk|utc] [--serials right|exchanged] [--encoding NOMBRE] [--separator SIGNO] [--rejected ARCHIVO.xlsx|ARCHIVO.csv] [--bom] [--language es|en] [--create] | import calls --undo NÚMERO | import runs [--database DÓNDE]</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is not known here</source>
            <translation>aquí no se conoce «%1»</translation>
        </message>
        <message>
            <source>this is not JSON</source>
            <translation>esto no es JSON</translation>
        </message>
        <message>
            <source>&quot;heads&quot; is &quot;none&quot; or the row they stand in</source>
            <translation>«heads» es «none» o la fila en que están</translation>
        </message>
        <message>
            <source>%1; known are %2</source>
            <translation>%1; se conocen %2</translation>
        </message>
        <message>
            <source>the disk is full; make room or choose another place</source>
            <translation>el disco está lleno; libere espacio o elija otro lugar</translation>
        </message>
        <message>
            <source>there is no such folder, or no right to write there; choose another place</source>
            <translation>no existe esa carpeta, o no se puede escribir en ella; elija otro lugar</translation>
        </message>
        <message>
            <source>the disk does not take it; choose another place</source>
            <translation>el disco no lo acepta; elija otro lugar</translation>
        </message>
        <message>
            <source>%1: could not be written: %2; what stood there is as it was</source>
            <translation>%1: no se pudo escribir: %2; lo que estaba ahí queda como estaba</translation>
        </message>
        <message>
            <source>there is no database here; check the path (play, accept, recover, demo, directory and import make one with --create)</source>
            <translation>aquí no hay una base de datos; revise la ruta (play, accept, recover, demo, directory e import crean una con --create)</translation>
        </message>
        <message>
            <source>there is a file here already; nothing was changed</source>
            <translation>aquí ya hay un archivo; no cambió nada</translation>
        </message>
        <message>
            <source>made by a newer version of the program; nothing was changed: update this one</source>
            <translation>la hizo una versión más reciente del programa; no cambió nada: actualice esta</translation>
        </message>
        <message>
            <source>not a database of this program, or damaged; nothing was changed: restore a copy</source>
            <translation>no es una base de datos de este programa, o está dañada; no cambió nada: restaure una copia</translation>
        </message>
        <message>
            <source>cannot be written; check the permissions and whether the disk is mounted read-only</source>
            <translation>no se puede escribir; revise los permisos y si el disco está montado como solo lectura</translation>
        </message>
        <message>
            <source>the disk is full; make room and try again</source>
            <translation>el disco está lleno; libere espacio e intente de nuevo</translation>
        </message>
        <message>
            <source>another program keeps it locked; try again</source>
            <translation>otro programa la tiene bloqueada; intente de nuevo</translation>
        </message>
        <message>
            <source>the server does not answer; check its address and that it runs</source>
            <translation>el servidor no responde; revise su dirección y que esté en marcha</translation>
        </message>
        <message>
            <source>the definition has faults</source>
            <translation>la definición tiene errores</translation>
        </message>
        <message>
            <source>somebody else was first; look at it as it stands now and try again</source>
            <translation>alguien más fue primero; revise cómo está ahora e intente de nuevo</translation>
        </message>
        <message>
            <source>that is not allowed here; nothing was changed</source>
            <translation>eso no se permite aquí; no cambió nada</translation>
        </message>
        <message>
            <source>it does not do what it should; try again, and tell the administrator if that stays (%1)</source>
            <translation>no responde como debe; intente de nuevo y, si sigue así, avise a la persona administradora (%1)</translation>
        </message>
        <message>
            <source>what was to be printed could not be written; is the disk full?</source>
            <translation>no se pudo escribir lo que se iba a mostrar; ¿está lleno el disco?</translation>
        </message>
        <message>
            <source>%1 does not take: %2</source>
            <translation>%1 no admite: %2</translation>
        </message>
        <message>
            <source>no such command: %1</source>
            <translation>ese comando no existe: %1</translation>
        </message>
        <message>
            <source>%1; %2 without it</source>
            <comment>what an option is for, and what holds when it is not said</comment>
            <translation>%1; sin ella: %2</translation>
        </message>
        <message>
            <source>Usage: auricular-cli COMMAND [OPTIONS]</source>
            <translation>Uso: auricular-cli COMANDO [OPCIONES]</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>Comandos:</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Opciones:</translation>
        </message>
        <message>
            <source>this text</source>
            <translation>este texto</translation>
        </message>
        <message>
            <source>the version</source>
            <translation>la versión</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a manual page</comment>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>a help desk&apos;s calls from the command line</source>
            <translation>las llamadas de una mesa de ayuda desde la línea de comandos</translation>
        </message>
        <message>
            <source>Synopsis</source>
            <translation>Sinopsis</translation>
        </message>
        <message>
            <source>command</source>
            <translation>comando</translation>
        </message>
        <message>
            <source>options</source>
            <translation>opciones</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Works on the database of an Auricular desk without a display: for scripts and cron.</source>
            <translation>Trabaja sin pantalla con la base de datos de una mesa de Auricular: para guiones y cron.</translation>
        </message>
        <message>
            <source>Reports go to the standard output, trouble and progress to the standard error.</source>
            <translation>Los reportes van a la salida estándar; los problemas y el avance, al error estándar.</translation>
        </message>
        <message>
            <source>It speaks the language of the locale, as LANGUAGE, LC_ALL, LC_MESSAGES or LANG say, or that of --language, which may stand before the command too; what a program reads is the same in every language: commands, options, keys of JSON, heads of CSV files, exit status.</source>
            <translation>Habla el idioma de la configuración regional, según LANGUAGE, LC_ALL, LC_MESSAGES o LANG, o el de --language, que también puede ir antes del comando; lo que lee un programa es igual en todos los idiomas: comandos, opciones, claves de JSON, encabezados de archivos CSV y estado de salida.</translation>
        </message>
        <message>
            <source>Options of every command</source>
            <translation>Opciones de todos los comandos</translation>
        </message>
        <message>
            <source>the system&apos;s</source>
            <translation>el del sistema</translation>
        </message>
        <message>
            <source>print the commands.</source>
            <translation>muestra los comandos.</translation>
        </message>
        <message>
            <source>print the version, the commit it was built from, and the Qt and SQLite it runs with.</source>
            <translation>muestra la versión, el commit del que se compiló y el Qt y el SQLite con que corre.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Exit status</source>
            <translation>Estado de salida</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Hecho.</translation>
        </message>
        <message>
            <source>Something differs, is at fault, or was stopped.</source>
            <translation>Algo difiere, tiene errores o se detuvo.</translation>
        </message>
        <message>
            <source>Wrong use.</source>
            <translation>Uso incorrecto.</translation>
        </message>
        <message>
            <source>The database cannot be used, or the file cannot be written.</source>
            <translation>La base de datos no se puede usar, o el archivo no se puede escribir.</translation>
        </message>
        <message>
            <source>Files</source>
            <comment>of a manual page</comment>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>The desk of this user.</source>
            <translation>La mesa de esta cuenta.</translation>
        </message>
        <message>
            <source>See also</source>
            <translation>Véase también</translation>
        </message>
        <message>
            <source>password:</source>
            <translation>contraseña:</translation>
        </message>
        <message>
            <source>a write-ahead log lay beside it that is not its own; it was not played in, and is kept: %1</source>
            <translation>junto a ella había un registro de escritura anticipada que no es suyo; no se aplicó y se conserva: %1</translation>
        </message>
        <message>
            <source>a counter stood behind the numbers given, as after a restore of a part; it was set to the highest of them, so that none is given twice</source>
            <translation>un contador iba atrás de los números ya dados, como tras restaurar una parte; se puso en el mayor de ellos para que ninguno se dé dos veces</translation>
        </message>
        <message>
            <source>lies on another machine: a file there is for one PC at a time; several PCs share a server (postgresql://)</source>
            <translation>está en otro equipo: un archivo ahí es para una PC a la vez; varias PC comparten un servidor (postgresql://)</translation>
        </message>
        <message>
            <source>play FILE… --database WHERE [--create]</source>
            <translation>play ARCHIVO… --database DÓNDE [--create]</translation>
        </message>
        <message>
            <source>expected %1; found %2</source>
            <translation>se esperaba %1; se encontró %2</translation>
        </message>
        <message>
            <source>as written: %1</source>
            <translation>como está escrito: %1</translation>
        </message>
        <message>
            <source>differs: %1</source>
            <translation>difiere: %1</translation>
        </message>
        <message>
            <source>%1 %, %2 calls/s, %3 min %4 s left</source>
            <translation>%1 %, %2 llamadas/s, faltan %3 min %4 s</translation>
        </message>
        <message>
            <source>report shift [--shift NAME | --gap HH:MM] [--day YYYY-MM-DD]</source>
            <translation>report shift [--shift NOMBRE | --gap HH:MM] [--day AAAA-MM-DD]</translation>
        </message>
        <message>
            <source>report indicators [--month YYYY-MM | --from YYYY-MM --to YYYY-MM]</source>
            <translation>report indicators [--month AAAA-MM | --from AAAA-MM --to AAAA-MM]</translation>
        </message>
        <message>
            <source>report kpis [--month YYYY-MM] [--shift NAME [--day YYYY-MM-DD]]</source>
            <translation>report kpis [--month AAAA-MM] [--shift NOMBRE [--day AAAA-MM-DD]]</translation>
        </message>
        <message>
            <source>report reviews [--month YYYY-MM], as json or csv</source>
            <translation>report reviews [--month AAAA-MM], en json o csv</translation>
        </message>
        <message>
            <source>each with --format %1, --language es|en, --output FILE, --database WHERE</source>
            <translation>cada uno con --format %1, --language es|en, --output ARCHIVO, --database DÓNDE</translation>
        </message>
        <message>
            <source>shift takes --shift or --gap, and --day</source>
            <translation>shift admite --shift o --gap, y --day</translation>
        </message>
        <message>
            <source>indicators are of months</source>
            <translation>indicators es de meses</translation>
        </message>
        <message>
            <source>--month, or --from and --to, in this form: 2026-11</source>
            <translation>--month, o --from y --to, con esta forma: 2026-11</translation>
        </message>
        <message>
            <source>kpis are of one month or one shift</source>
            <translation>kpis es de un mes o de un turno</translation>
        </message>
        <message>
            <source>--month or --day</source>
            <translation>--month o --day</translation>
        </message>
        <message>
            <source>--month in this form: 2026-11</source>
            <translation>--month con esta forma: 2026-11</translation>
        </message>
        <message>
            <source>reviews are of one month</source>
            <translation>reviews es de un mes</translation>
        </message>
        <message>
            <source>reviews are printed as json or csv</source>
            <translation>reviews se muestra en json o csv</translation>
        </message>
        <message>
            <source>no shift is called %1; there are: %2</source>
            <translation>ningún turno se llama %1; hay: %2</translation>
        </message>
        <message>
            <source>--day in this form: 2026-11-22</source>
            <translation>--day con esta forma: 2026-11-22</translation>
        </message>
        <message>
            <source>which --shift of this day?</source>
            <translation>¿qué --shift de este día?</translation>
        </message>
        <message>
            <source>the desk has no shifts</source>
            <translation>la mesa no tiene turnos</translation>
        </message>
        <message>
            <source>--gap in this form: 14:30, without --shift; --day in this form: 2026-11-22</source>
            <translation>--gap con esta forma: 14:30, sin --shift; --day con esta forma: 2026-11-22</translation>
        </message>
        <message>
            <source>%1 falls in no hours between shifts; there are: %2</source>
            <translation>%1 no cae en un horario entre turnos; hay: %2</translation>
        </message>
        <message>
            <source>none</source>
            <comment>hours between shifts</comment>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>of what?</source>
            <translation>¿de qué?</translation>
        </message>
        <message>
            <source>the part of the program that writes workbooks is not installed: have it installed again, or take another format</source>
            <translation>la parte del programa que escribe libros no está instalada: pida que la instalen de nuevo, o use otro formato</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>no se encontró</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::console::CallImporter</name>
        <message>
            <source>Import a log kept before</source>
            <translation>Importar una bitácora anterior</translation>
        </message>
        <message>
            <source>Save the rows not taken</source>
            <translation>Guardar las filas no tomadas</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Libros de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV (UTF-8)</source>
            <translation>CSV (UTF-8)</translation>
        </message>
        <message>
            <source>CSV for Excel (UTF-8 with its mark)</source>
            <translation>CSV para Excel (UTF-8 con marca)</translation>
        </message>
        <message>
            <source>Workbooks and CSV files (*.xlsx *.xlsm *.ods *.csv *.txt *.tsv);;All files (*)</source>
            <translation>Libros y archivos CSV (*.xlsx *.xlsm *.ods *.csv *.txt *.tsv);;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::console::CallReportSaver</name>
        <message>
            <source>Save the general call report</source>
            <translation>Guardar el reporte general de llamadas</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Libros de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::console::Console</name>
        <message>
            <source>The name could not be saved</source>
            <translation>No se pudo guardar el nombre</translation>
        </message>
        <message>
            <source>The choice holds in this window only</source>
            <translation>La elección vale solo en esta ventana</translation>
        </message>
        <message>
            <source>It could not be saved</source>
            <translation>No se pudo guardar</translation>
        </message>
        <message>
            <source>A file with changes lay beside the database that is not its own.</source>
            <translation>Junto a la base de datos había un archivo de cambios que no es suyo.</translation>
        </message>
        <message>
            <source>It was not played in and is kept: %1. Let the administrator see whether a copy was put back by hand.</source>
            <translation>No se aplicó y se conserva: %1. Pida al administrador que vea si alguien restauró una copia a mano.</translation>
        </message>
        <message>
            <source>The counter of folios or tickets stood behind the numbers given.</source>
            <translation>El contador de folios o de tickets estaba detrás de los números dados.</translation>
        </message>
        <message>
            <source>It was set to the highest of them, so that none is given twice. Tell the administrator: part of the database may be of an older state.</source>
            <translation>Se puso en el más alto, para que ninguno se dé dos veces. Avise al administrador: parte de la base de datos puede ser de un estado anterior.</translation>
        </message>
        <message>
            <source>The database is a file on another machine.</source>
            <translation>La base de datos es un archivo de otra máquina.</translation>
        </message>
        <message>
            <source>Only one PC at a time may use it. Several PCs share a server: auricular --database postgresql://…</source>
            <translation>Solo una PC a la vez puede usarlo. Varias PC comparten un servidor: auricular --database postgresql://…</translation>
        </message>
        <message>
            <source>Note of the shift %1, by %2:</source>
            <translation>Nota del turno %1, de %2:</translation>
        </message>
        <message>
            <source>The database is damaged.</source>
            <translation>La base de datos está dañada.</translation>
        </message>
        <message>
            <source>Nothing more is written to it. There is no copy on this PC; tell the administrator.</source>
            <translation>Ya no se escribe nada en ella. No hay copia en esta PC; avise al administrador.</translation>
        </message>
        <message>
            <source>Nothing more is written to it. The newest copy is of %1; it is offered when the program is started again, or: auricular-cli restore %2 --database %3</source>
            <translation>Ya no se escribe nada en ella. La copia más nueva es del %1; se ofrece al iniciar de nuevo el programa, o: auricular-cli restore %2 --database %3</translation>
        </message>
        <message>
            <source>Ticket %1 has another number now: %2.</source>
            <translation>El ticket %1 tiene ahora otro número: %2.</translation>
        </message>
        <message>
            <source>The server had lost what was saved last, and gave the number %1 to another ticket. Your ticket is written again; tell the caller its new number. The ticket is found by both.</source>
            <translation>El servidor había perdido lo último guardado y dio el número %1 a otro ticket. Su ticket se escribió de nuevo; diga a quien llama su número nuevo. El ticket se encuentra por los dos.</translation>
        </message>
        <message>
            <source>The resolver could not be saved</source>
            <translation>No se pudo guardar el resolutor</translation>
        </message>
        <message>
            <source>%1 Name them in the settings, under “Groups and resolvers”.</source>
            <translation>%1 Nómbrelo en los ajustes, en «Grupos y resolutores».</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::console::PasswordDialog</name>
        <message>
            <source>&amp;Keep it in the keychain of this desktop</source>
            <translation>&amp;Guardarla en el llavero de este escritorio</translation>
        </message>
        <message>
            <source>The server did not take the password. Password for %1:</source>
            <translation>El servidor no aceptó la contraseña. Contraseña para %1:</translation>
        </message>
        <message>
            <source>Password for %1:</source>
            <translation>Contraseña para %1:</translation>
        </message>
        <message>
            <source>No keychain service answers on this desktop: the password is asked for at each start. PostgreSQL&apos;s own file of passwords, ~/.pgpass, keeps one too.</source>
            <translation>Ningún servicio de llavero responde en este escritorio: la contraseña se pedirá en cada inicio. El archivo de contraseñas de PostgreSQL, ~/.pgpass, también puede guardarla.</translation>
        </message>
        <message>
            <source>The keychain of this desktop stayed locked: the password is asked for at each start until it is unlocked.</source>
            <translation>El llavero de este escritorio siguió bloqueado: la contraseña se pedirá en cada inicio hasta que se desbloquee.</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::console::OptionText</name>
        <message>
            <source>not understood: %1</source>
            <translation>no se entiende: %1</translation>
        </message>
        <message>
            <source>--only belongs to --tour</source>
            <translation>--only va con --tour</translation>
        </message>
        <message>
            <source>--%1 takes a folder</source>
            <translation>--%1 lleva una carpeta</translation>
        </message>
        <message>
            <source>--%1 takes %2, not %3</source>
            <translation>--%1 admite %2, no %3</translation>
        </message>
        <message>
            <source> or </source>
            <comment>between choices of an option</comment>
            <translation> o </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::console::PracticeWiring</name>
        <message>
            <source>The round could not be kept</source>
            <translation>La ronda no se pudo guardar</translation>
        </message>
    </context>
    <context>
        <name>helpdesk::console::TourText</name>
        <message>
            <source>no pictures are called %1; es-light is a name, or en-dark-compact</source>
            <translation>ninguna serie de imágenes se llama %1; un nombre es es-light, o en-dark-compact</translation>
        </message>
        <message>
            <source>cannot make the folder %1</source>
            <translation>no se puede crear la carpeta %1</translation>
        </message>
        <message>
            <source>the tour needs fonts that are not installed: %1</source>
            <translation>el recorrido necesita tipos de letra que no están instalados: %1</translation>
        </message>
        <message>
            <source>%1 pictures in %2</source>
            <translation>imágenes: %1, en %2</translation>
        </message>
        <message numerus="yes">
            <source>the tour had %n fault(s)</source>
            <translation>
                <numerusform>el recorrido tuvo %n error</numerusform>
                <numerusform>el recorrido tuvo %n errores</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::console::WindowText</name>
        <message>
            <source>where</source>
            <translation>dónde</translation>
        </message>
        <message>
            <source>A file, or postgresql://… or host=…; the desk of this user without it. A password is asked for, and kept in the keychain of the desktop if you wish, or it stands in ~/.pgpass or the file named by ?passfile=.</source>
            <translation>Un archivo, o postgresql://… o host=…; sin ella, la mesa de esta cuenta. La contraseña se pide, y se guarda en el llavero del escritorio si lo desea, o está en ~/.pgpass o en el archivo que indique ?passfile=.</translation>
        </message>
        <message>
            <source>Make the database when it is missing.</source>
            <translation>Crea la base de datos cuando falta.</translation>
        </message>
        <message>
            <source>language</source>
            <translation>idioma</translation>
        </message>
        <message>
            <source>Language of the screen and of this text: es or en.</source>
            <translation>Idioma de la pantalla y de este texto: es o en.</translation>
        </message>
        <message>
            <source>Practise with simulated calls, in a desk of its own.</source>
            <translation>Practicar con llamadas simuladas, en una mesa aparte.</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>carpeta</translation>
        </message>
        <message>
            <source>Play sample calls on a scratch database and leave pictures in a folder.</source>
            <translation>Reproduce llamadas de muestra en una base de datos temporal y deja imágenes en una carpeta.</translation>
        </message>
        <message>
            <source>set</source>
            <translation>serie</translation>
        </message>
        <message>
            <source>Of the tour one set of pictures, such as es-light or en-dark-compact.</source>
            <translation>Del recorrido, una serie de imágenes, como es-light o en-dark-compact.</translation>
        </message>
        <message>
            <source>format</source>
            <translation>formato</translation>
        </message>
        <message>
            <source>Print the manual page (man), or the completion for a shell (bash).</source>
            <translation>Muestra la página de manual (man), o lo que completa órdenes en un intérprete (bash).</translation>
        </message>
        <message>
            <source>Usage: auricular [OPTIONS]</source>
            <translation>Uso: auricular [OPCIONES]</translation>
        </message>
        <message>
            <source>Auricular, the console of a help desk&apos;s agent.</source>
            <translation>Auricular, la consola de quien atiende una mesa de ayuda.</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Opciones:</translation>
        </message>
        <message>
            <source>Print the options.</source>
            <translation>Muestra las opciones.</translation>
        </message>
        <message>
            <source>Print the version.</source>
            <translation>Muestra la versión.</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a manual page</comment>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>the console of a help desk&apos;s agent</source>
            <translation>la consola de quien atiende una mesa de ayuda</translation>
        </message>
        <message>
            <source>Synopsis</source>
            <translation>Sinopsis</translation>
        </message>
        <message>
            <source>options</source>
            <translation>opciones</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Guides the agent of a help desk through a call, step by step; the path walked is the record.</source>
            <translation>Guía paso a paso a quien atiende una mesa de ayuda durante la llamada; el camino recorrido es el registro.</translation>
        </message>
        <message>
            <source>The window is used by keyboard alone: F1 shows the keys of the screen, Shift+F1 the help.</source>
            <translation>La ventana se usa solo con el teclado: F1 muestra las teclas de la pantalla; Mayús+F1, la ayuda.</translation>
        </message>
        <message>
            <source>One window per desk and user: a second start raises the first one&apos;s window.</source>
            <translation>Una ventana por mesa y cuenta: un segundo inicio trae al frente la primera.</translation>
        </message>
        <message>
            <source>Options</source>
            <comment>of a manual page</comment>
            <translation>Opciones</translation>
        </message>
        <message>
            <source>Print the version, the commit it was built from, and the Qt and SQLite it runs with.</source>
            <translation>Muestra la versión, el commit del que se compiló y el Qt y el SQLite con que corre.</translation>
        </message>
        <message>
            <source>Exit status</source>
            <translation>Estado de salida</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Hecho.</translation>
        </message>
        <message>
            <source>Wrong use.</source>
            <translation>Uso incorrecto.</translation>
        </message>
        <message>
            <source>The desk could not be opened.</source>
            <translation>La mesa no se pudo abrir.</translation>
        </message>
        <message>
            <source>Files</source>
            <comment>of a manual page</comment>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>The desk of this user.</source>
            <translation>La mesa de esta cuenta.</translation>
        </message>
        <message>
            <source>Its practice desk.</source>
            <translation>Su mesa de práctica.</translation>
        </message>
        <message>
            <source>What belongs to this computer alone: language of the screen, which desk, the window.</source>
            <translation>Lo que es solo de este equipo: idioma de la pantalla, qué mesa, la ventana.</translation>
        </message>
        <message>
            <source>See also</source>
            <translation>Véase también</translation>
        </message>
    </context>
</TS>

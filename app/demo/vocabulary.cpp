// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/vocabulary.h"

namespace helpdesk::demo {

using namespace Qt::StringLiterals;

namespace {

std::vector<ServiceWords> serviceWords()
{
    std::vector<ServiceWords> services;
    services.push_back(
        {u"application-use"_s,
         13,
         {u"No encuentra dónde capturar las calificaciones"_s, u"No sabe cómo adjuntar el archivo en el sistema"_s,
          u"No puede imprimir el comprobante del sistema escolar"_s, u"Se equivocó de periodo al capturar"_s,
          u"No ve el menú de reportes"_s},
         {u"Pide orientación para dar de alta a una persona"_s, u"Solicita acceso al módulo de inventario"_s,
          u"Pide un curso breve del sistema de compras"_s},
         {u"Se le indicó la ruta en el menú y capturó sin problema"_s,
          u"Se mostró cómo adjuntar el archivo en formato PDF"_s, u"Se cambió el periodo en la pantalla de inicio"_s,
          u"Se habilitó la vista completa del menú"_s, u"Se explicó el filtro del reporte y lo descargó"_s}});
    services.push_back(
        {u"application-errors"_s,
         12,
         {u"El sistema escolar marca error al guardar"_s, u"El sistema de compras se queda en blanco"_s,
          u"La nómina no calcula y muestra error 500"_s, u"El portal cierra la sesión a cada rato"_s,
          u"El reporte sale con importes duplicados"_s},
         {u"Solicita corregir un registro duplicado"_s, u"Pide recuperar una solicitud cancelada"_s},
         {u"Se borró la memoria del navegador y guardó bien"_s, u"Se abrió con otro navegador y quedó"_s,
          u"Se cerró la sesión abierta en otro equipo"_s, u"Se repitió la captura y el folio salió correcto"_s}});
    services.push_back(
        {u"networks"_s,
         15,
         {u"No tiene internet"_s, u"La red está muy lenta"_s, u"No abre la carpeta compartida"_s,
          u"La red inalámbrica pide la clave una y otra vez"_s, u"No hay conexión con el servidor de archivos"_s,
          u"La videollamada se corta"_s},
         {u"Solicita acceso a la red inalámbrica para una visita"_s,
          u"Pide una dirección fija para el reloj checador"_s, u"Solicita acceso remoto para trabajar en casa"_s},
         {u"Se reconectó el cable y volvió la red"_s, u"Se olvidó la red inalámbrica y se volvió a registrar"_s,
          u"Se renovó la dirección del equipo"_s, u"Se montó de nuevo la carpeta compartida"_s,
          u"Se reinició el punto de acceso del pasillo"_s}});
    services.push_back(
        {u"cabling"_s,
         3,
         {u"El nodo de la pared no da señal"_s, u"El cable de red está roto"_s, u"El conector del nodo se salió"_s},
         {u"Solicita dos nodos nuevos"_s, u"Pide mover el nodo al otro muro"_s,
          u"Solicita certificar el cableado de la sala"_s},
         {u"Se pasó el equipo al nodo de al lado y quedó"_s, u"Se ajustó el conector en la roseta"_s}});
    services.push_back(
        {u"equipment"_s,
         10,
         {u"El equipo no enciende"_s, u"La computadora está muy lenta"_s, u"La pantalla se queda negra"_s,
          u"El equipo hace mucho ruido y se apaga"_s, u"No reconoce la memoria externa"_s},
         {u"Solicita instalar un equipo nuevo"_s, u"Pide aumentar la memoria del equipo"_s,
          u"Solicita mantenimiento del laboratorio"_s},
         {u"Se conectó el regulador y encendió"_s, u"Se cerraron programas al inicio y mejoró"_s,
          u"Se cambió el cable de la pantalla"_s, u"Se reinició en modo seguro y arrancó bien"_s}});
    services.push_back({u"peripherals"_s,
                        14,
                        {u"La impresora no imprime"_s, u"La impresora atasca el papel"_s, u"El escáner no aparece"_s,
                         u"El teclado escribe otros caracteres"_s, u"El proyector no da imagen"_s,
                         u"La impresora imprime con rayas"_s},
                        {u"Solicita tóner para la impresora"_s, u"Pide compartir la impresora con otra área"_s,
                         u"Solicita un ratón nuevo"_s},
                        {u"Se quitó el papel atascado y se imprimió prueba"_s, u"Se reinició la cola de impresión"_s,
                         u"Se reinstaló la impresora en red"_s, u"Se cambió la distribución del teclado a español"_s,
                         u"Se eligió la entrada correcta del proyector"_s}});
    services.push_back(
        {u"operating-systems"_s,
         8,
         {u"El sistema pide actualizar y no avanza"_s, u"Perdió su perfil y sus accesos"_s,
          u"Aparece una pantalla azul"_s, u"No puede cambiar la contraseña del equipo"_s,
          u"El reloj del equipo está atrasado"_s},
         {u"Solicita activar la licencia"_s, u"Pide instalar el paquete de oficina"_s,
          u"Solicita un usuario para personal de nuevo ingreso"_s},
         {u"Se dejó terminar la actualización y reinició"_s, u"Se desbloqueó la cuenta y cambió la contraseña"_s,
          u"Se ajustó la zona horaria"_s, u"Se restauró el perfil desde la copia local"_s}});
    services.push_back({u"institutional-email"_s,
                        13,
                        {u"No recibe correos"_s, u"Olvidó la contraseña del correo"_s, u"El buzón está lleno"_s,
                         u"No puede enviar archivos adjuntos"_s, u"Le llega correo no deseado"_s},
                        {u"Solicita un buzón para el área"_s, u"Pide una lista de distribución"_s,
                         u"Solicita cambiar el nombre que muestra su correo"_s},
                        {u"Se restableció la contraseña y entró"_s, u"Se vació la papelera y liberó espacio"_s,
                         u"Se configuró el correo en el teléfono"_s, u"Se marcó el remitente como no deseado"_s,
                         u"Se envió el archivo por la carpeta compartida"_s}});
    services.push_back(
        {u"malware"_s,
         4,
         {u"Aparecen ventanas de publicidad"_s, u"Abrió un archivo sospechoso"_s,
          u"El antivirus avisa de una amenaza"_s, u"La memoria muestra accesos directos en lugar de archivos"_s},
         {u"Solicita revisar una memoria externa"_s, u"Pide instalar el antivirus institucional"_s},
         {u"Se pasó el antivirus y quedó limpio"_s, u"Se quitó la extensión del navegador"_s,
          u"Se limpió la memoria y se recuperaron los archivos"_s}});
    services.push_back(
        {u"data-recovery"_s,
         3,
         {u"Borró por error una carpeta"_s, u"No abre un documento dañado"_s,
          u"El disco externo no muestra los archivos"_s},
         {u"Solicita recuperar la información de un equipo dado de baja"_s, u"Pide una copia de la carpeta del área"_s},
         {u"Se recuperó de la papelera"_s, u"Se abrió la versión anterior del documento"_s}});
    services.push_back({u"hosting"_s,
                        2,
                        {u"La página de la unidad no abre"_s, u"El sitio muestra un aviso de certificado"_s,
                         u"No puede subir archivos al sitio"_s},
                        {u"Solicita espacio para el sitio de un congreso"_s, u"Pide ampliar el espacio del sitio"_s},
                        {u"Se refrescó la página y ya se ve"_s, u"Se corrigió la dirección del sitio"_s}});
    services.push_back({u"application-support"_s,
                        3,
                        {u"La base del sistema de biblioteca no responde"_s, u"El respaldo programado no se hizo"_s,
                         u"La aplicación tarda en abrir"_s},
                        {u"Solicita un ambiente de pruebas"_s, u"Pide actualizar la versión de la aplicación"_s,
                         u"Solicita un reporte especial de la base"_s},
                        {u"Se reinició el servicio y respondió"_s, u"Se programó de nuevo la tarea"_s}});
    return services;
}

Vocabulary written()
{
    Vocabulary words;
    words.firstNames = QStringList{
        u"Adriana"_s,  u"Alejandro"_s, u"Alicia"_s,    u"Andrés"_s,  u"Ángela"_s,   u"Arturo"_s,    u"Beatriz"_s,
        u"Bernardo"_s, u"Carmen"_s,    u"César"_s,     u"Claudia"_s, u"Cristina"_s, u"Daniel"_s,    u"Diana"_s,
        u"Eduardo"_s,  u"Elena"_s,     u"Emilio"_s,    u"Esteban"_s, u"Fernanda"_s, u"Francisco"_s, u"Gabriela"_s,
        u"Gerardo"_s,  u"Graciela"_s,  u"Guillermo"_s, u"Hilda"_s,   u"Ignacio"_s,  u"Irene"_s,     u"Isabel"_s,
        u"Jaime"_s,    u"Javier"_s,    u"Jimena"_s,    u"Joaquín"_s, u"Jorge"_s,    u"Julia"_s,     u"Laura"_s,
        u"Leticia"_s,  u"Lorena"_s,    u"Luis"_s,      u"Manuel"_s,  u"Marcela"_s,  u"Mariana"_s,   u"Mario"_s,
        u"Marta"_s,    u"Miguel"_s,    u"Mónica"_s,    u"Norma"_s,   u"Octavio"_s,  u"Óscar"_s,     u"Patricia"_s,
        u"Pedro"_s,    u"Raquel"_s,    u"Raúl"_s,      u"Ricardo"_s, u"Rocío"_s,    u"Rodrigo"_s,   u"Rosa"_s,
        u"Salvador"_s, u"Sandra"_s,    u"Sofía"_s,     u"Teresa"_s,  u"Tomás"_s,    u"Valeria"_s,   u"Verónica"_s,
        u"Víctor"_s,   u"Yolanda"_s};
    words.surnames = QStringList{
        u"Aguilar"_s,   u"Alarcón"_s,  u"Arriaga"_s,  u"Ávila"_s,     u"Barrera"_s,   u"Becerril"_s,   u"Benítez"_s,
        u"Camacho"_s,   u"Cárdenas"_s, u"Carrillo"_s, u"Castañeda"_s, u"Cervantes"_s, u"Colín"_s,      u"Contreras"_s,
        u"Córdova"_s,   u"Cuevas"_s,   u"Delgado"_s,  u"Domínguez"_s, u"Duarte"_s,    u"Escobedo"_s,   u"Esquivel"_s,
        u"Estrada"_s,   u"Figueroa"_s, u"Galindo"_s,  u"Garduño"_s,   u"Gómez"_s,     u"Guadarrama"_s, u"Guzmán"_s,
        u"Hinojosa"_s,  u"Ibarra"_s,   u"Iniesta"_s,  u"Jaimes"_s,    u"Juárez"_s,    u"Legorreta"_s,  u"Linares"_s,
        u"Maldonado"_s, u"Mejía"_s,    u"Mendoza"_s,  u"Millán"_s,    u"Mondragón"_s, u"Montes"_s,     u"Morales"_s,
        u"Nava"_s,      u"Núñez"_s,    u"Olvera"_s,   u"Orozco"_s,    u"Peña"_s,      u"Pichardo"_s,   u"Quezada"_s,
        u"Ramírez"_s,   u"Reyes"_s,    u"Rivera"_s,   u"Robles"_s,    u"Rosales"_s,   u"Salgado"_s,    u"Sandoval"_s,
        u"Solís"_s,     u"Tapia"_s,    u"Trujillo"_s, u"Uribe"_s,     u"Valdés"_s,    u"Vargas"_s,     u"Vilchis"_s,
        u"Villegas"_s,  u"Zamora"_s,   u"Zárate"_s,   u"Zepeda"_s,    u"Zúñiga"_s};
    words.units = QStringList{u"Facultad de Ingeniería"_s,
                              u"Facultad de Medicina"_s,
                              u"Facultad de Derecho"_s,
                              u"Facultad de Química"_s,
                              u"Facultad de Enfermería"_s,
                              u"Facultad de Economía"_s,
                              u"Facultad de Humanidades"_s,
                              u"Facultad de Antropología"_s,
                              u"Plantel Norte de Bachillerato"_s,
                              u"Plantel Sur de Bachillerato"_s,
                              u"Plantel Oriente de Bachillerato"_s,
                              u"Centro Regional Poniente"_s,
                              u"Centro Regional Oriente"_s,
                              u"Biblioteca Central"_s,
                              u"Control Escolar"_s,
                              u"Recursos Humanos"_s,
                              u"Recursos Materiales"_s,
                              u"Tesorería"_s,
                              u"Contraloría"_s,
                              u"Oficina del Abogado General"_s,
                              u"Secretaría Académica"_s,
                              u"Secretaría de Extensión"_s,
                              u"Secretaría de Investigación"_s,
                              u"Dirección de Posgrado"_s,
                              u"Dirección de Obras"_s,
                              u"Dirección de Deportes"_s,
                              u"Difusión Cultural"_s,
                              u"Editorial"_s,
                              u"Radio"_s,
                              u"Archivo Histórico"_s,
                              u"Centro de Idiomas"_s,
                              u"Instituto de Estudios Urbanos"_s,
                              u"Laboratorio de Materiales"_s,
                              u"Hospital Veterinario"_s,
                              u"Clínica de Salud"_s,
                              u"Movilidad Académica"_s,
                              u"Servicio Social"_s,
                              u"Planeación"_s,
                              u"Soporte Regional"_s,
                              u"Telecomunicaciones"_s};
    words.places =
        QStringList{u"edificio A"_s,  u"edificio B"_s,      u"edificio C"_s,      u"planta baja"_s,
                    u"primer piso"_s, u"segundo piso"_s,    u"sala de cómputo"_s, u"sala de juntas"_s,
                    u"ventanilla"_s,  u"laboratorio dos"_s, u"anexo"_s,           u"oficina de la dirección"_s};
    words.circumstances = QStringList{u"desde esta mañana"_s,
                                      u"desde ayer por la tarde"_s,
                                      u"desde el lunes"_s,
                                      u"desde que volvió la luz"_s,
                                      u"después de la actualización"_s,
                                      u"solo en este equipo"_s,
                                      u"en toda el área"_s,
                                      u"a ratos"_s,
                                      u"al iniciar el día"_s,
                                      u"después de cambiar la contraseña"_s,
                                      u"con el usuario nuevo"_s,
                                      u"desde la mudanza de oficina"_s,
                                      u"solo por la red inalámbrica"_s,
                                      u"también en el equipo de al lado"_s};
    words.notes = QStringList{u"Llama desde el edificio anexo; pide que se le avise antes de ir"_s,
                              u"Ya reinició el equipo dos veces"_s,
                              u"Prefiere que le escriban por correo"_s,
                              u"Entra a junta a las doce; localizar después"_s,
                              u"Es la segunda vez que llama por lo mismo esta semana"_s,
                              u"Tiene entrega de calificaciones hoy"_s,
                              u"Comparte el equipo con otra persona"_s,
                              u"Pregunta también por el horario de atención"_s,
                              u"El ruido de la línea dificulta oír"_s,
                              u"Se le explicó paso a paso y tomó nota"_s,
                              u"Confirma la extensión; nadie más contesta ahí"_s,
                              u"Agradece la atención"_s,
                              u"Pide hablar con quien lo atendió ayer"_s,
                              u"Trabaja a distancia los jueves"_s,
                              u"Se revisó el directorio: los datos siguen vigentes"_s,
                              u"Quiere saber cuánto tarda; se le dijo que el resolutor le informa"_s};
    words.companies = QStringList{u"Proveedora de Enlaces del Valle"_s,
                                  u"Impresiones y Copias Ocampo"_s,
                                  u"Refacciones de Cómputo Nevado"_s,
                                  u"Constructora Tres Marías"_s,
                                  u"Papelería La Tinta"_s,
                                  u"Servicios Eléctricos Xinantécatl"_s,
                                  u"Mensajería del Centro"_s,
                                  u"Editorial Colibrí"_s,
                                  u"Laboratorios Ajolote"_s,
                                  u"Hotel Los Portales"_s,
                                  u"Agencia de Viajes Monarca"_s,
                                  u"Aseguradora Ceiba"_s};
    words.cities = QStringList{u"Ciudad de México"_s, u"Toluca"_s, u"Metepec"_s, u"Atlacomulco"_s, u"Valle de Bravo"_s,
                               u"Querétaro"_s,        u"Puebla"_s, u"Morelia"_s, u"Cuernavaca"_s,  u"Guadalajara"_s};
    words.outOfScope =
        QStringList{u"Pregunta por el costo de un diplomado"_s,  u"Quiere informes de admisión"_s,
                    u"Pide el teléfono de la cafetería"_s,       u"Pregunta por el trámite de una beca"_s,
                    u"Busca a la oficina de objetos perdidos"_s, u"Pregunta por la ruta del transporte"_s};
    words.services = serviceWords();
    return words;
}

} // namespace

const Vocabulary &vocabulary()
{
    static const Vocabulary words = written();
    return words;
}

} // namespace helpdesk::demo
